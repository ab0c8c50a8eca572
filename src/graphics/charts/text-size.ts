/**
 * How wide text will be, guessed from its characters: the build has no browser to ask. The guess is that of Arial, the
 * widest of the faces in which labels may appear, so a label may come out narrower than thought and hardly wider.
 */

const narrow = /[ijltfI.,;:'’|!()[\] \u00a0-]/;
const wide = /[mwMW@%—]/;
const upper = /[\p{Lu}&$€£]/u;
/** Hangul, kana, Chinese characters and full-width forms. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/;

/**
 * The width of a line of text in pixels.
 * @param size of the type in pixels
 */
export function widthOfText(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += widthOfCharacter(character);
  return ems * size;
}

function widthOfCharacter(character: string): number {
  if (square.test(character)) return 1;
  if (narrow.test(character)) return 0.32;
  if (wide.test(character)) return 0.9;
  return upper.test(character) ? 0.7 : 0.56;
}

/**
 * A text in lines that fit, broken between words (a hard space joins two), and inside a word where a word alone does not fit.
 * @param most the width of a line in pixels, room for two characters at least
 */
export function linesOfText(text: string, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/[^\S\u00a0]+/)
    .flatMap((each) => pieces(each, size, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOfText(longer, size) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].filter((each) => each !== '');
}

function pieces(word: string, size: number, most: number): string[] {
  const found = [''];
  for (const character of word) {
    const last = found.at(-1) ?? '';
    if (last !== '' && widthOfText(last + character, size) > most) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}
