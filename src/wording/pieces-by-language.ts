/** A stretch of a text, with its language where it is not the text's own. */
export interface PieceInLanguage {
  text: string;
  language?: 'ko' | undefined;
}

/** From the first Korean letter to the last, with what stands between them that is of no language. Hanja may be among them. */
const korean =
  /[\p{Script=Hangul}\p{Script=Han}](?:[\p{Script=Hangul}\p{Script=Han}\p{N}\p{P}\p{S}\s]*[\p{Script=Hangul}\p{Script=Han}])?/gu;

/**
 * A text parted where Korean words stand in it, so that they can be spoken, broken and set as Korean. Hanja alone are left
 * as they are: they may be Chinese.
 * @returns the pieces in order, which together are the text
 */
export function piecesByLanguage(text: string): PieceInLanguage[] {
  const pieces: PieceInLanguage[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(korean)) {
    if (!/\p{Script=Hangul}/u.test(found)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: found, language: 'ko' });
    end = index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
