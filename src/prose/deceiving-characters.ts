import { unicodeName, unicodeNumber } from '../wording/character.ts';

/** Something in a text that a reader does not see, or takes for something else. */
export interface Deception {
  /** Where it begins, counted from 0. */
  index: number;
  character: string;
  message: string;
  remedy: string;
}

/**
 * Characters that are not seen or that change how the rest is read: controls, turns of the writing direction, characters
 * without width, private and unassigned ones, lost ones; and letters of mathematics, which look like plain ones. Marks
 * that stand in sight in Arabic and Kaithi are spared, and joiners and variation selectors where words need them.
 */
const refused =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFC\uFFFD\u{1D400}-\u{1D7FF}]--[\t\n\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}\u200C\u200D\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]]/v;

// Scripts that write without joiners; in all others a joiner can tell two words apart.
const unjoined =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/v;
// The sign that takes a letter's vowel away in the scripts of India: a joiner after it is seen, at the end of a word too.
const virama = String.raw`[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA]`;
const joiner = new RegExp(
  String.raw`(?<!(?:[[\p{L}\p{M}]--${unjoined.source}]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F))[\u200C\u200D]|(?<!${virama})[\u200C\u200D](?=[\p{ASCII}\p{Script=Latin}]|$)`,
  'v',
);
const selector =
  /(?<![\p{Emoji}\p{Script=Han}\p{S}\p{P}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\uFE00-\uFE0F\u180B-\u180D\u180F]|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/v;

const unseen = new RegExp(`${refused.source}|${joiner.source}|${selector.source}`, 'gv');

/**
 * A word of letters of two scripts, of which one looks like the other; and marks heaped on one letter. Micrometres and
 * kiloohms are written with one of each, and look like nothing else.
 */
const deceiving =
  /\p{Script=Latin}\p{M}*(?=[\p{Script=Cyrillic}[\p{Script=Greek}--[ΩΩ]]\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}])|[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]\p{M}*(?=[\p{Script=Latin}\p{Script=Greek}])|\p{Script=Greek}\p{M}*(?=[\p{Script=Cyrillic}])|(?!μ[gmsAVWlLFSPHTCNJ]|[ΩΩ])\p{Script=Greek}\p{M}*(?=\p{Script=Latin})|\p{M}{5}/v;

/**
 * Finds the first character of a text that is not seen or deceives; or else the first word that looks like another.
 * @param text as it is read: escapes and entities are decoded
 */
export function firstDeception(text: string): Deception | undefined {
  return firstUnseen(text) ?? firstDeceivingWord(text);
}

function firstUnseen(text: string): Deception | undefined {
  unseen.lastIndex = 0;
  const found = unseen.exec(text);
  if (found === null) return undefined;
  const [character] = found;
  // Counting stops: a file of nothing else has hundreds of thousands.
  let more = 0;
  while (more < 1000 && unseen.exec(text) !== null) more += 1;
  const others = more === 0 ? '' : ` ${howMany(more)} in this text.`;
  const sort = sortOf(character);
  const what = `${sort.name} (${unicodeName(character)}) stands here.`;
  return {
    index: found.index,
    character,
    message: `${what} ${sort.harm}${others}`,
    remedy: sort.remedy,
  };
}

function howMany(more: number): string {
  if (more === 1) return 'One more follows';
  return more === 1000 ? '1,000 and more follow' : `${more} more follow`;
}

function firstDeceivingWord(text: string): Deception | undefined {
  const found = deceiving.exec(text);
  if (found === null) return undefined;
  const { index } = found;
  if (/^\p{M}{5}$/v.test(found[0])) {
    const message = 'Five or more marks stand on one letter here.';
    return { index, character: found[0], message, remedy: 'Type the word again.' };
  }
  const [first = '', second = ''] = [...text.slice(index, index + 12).replace(/\p{M}/gv, '')];
  const both = [first, second].map((letter) => `${letter} (${unicodeNumber(letter)})`).join(' and ');
  return {
    index,
    character: first,
    message: `A word mixes letters of two scripts here: ${both}. It looks like another word.`,
    remedy: 'Type the word again with the keyboard of its language.',
  };
}

interface Sort {
  name: string;
  harm: string;
  remedy: string;
}

const unseenHarm = 'It is not seen, and can change what is read.';
const deleteIt = 'Delete it, or type the words again.';

function sortOf(character: string): Sort {
  if (/[\u{1D400}-\u{1D7FF}]/v.test(character)) {
    return {
      name: 'A letter of mathematics',
      harm: 'It looks like a plain letter, and neither search nor screen readers take it for one.',
      remedy: `Write ${character.normalize('NFKC')}, with *asterisks* round the word if it shall stand out.`,
    };
  }
  return { name: nameOfSort(character), harm: unseenHarm, remedy: deleteIt };
}

function nameOfSort(character: string): string {
  if (character === '\u0000') return 'A NUL character';
  if (character === '\uFFFD') return 'A sign for a character that was lost';
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character)) {
    return 'A character that turns the direction of writing';
  }
  if (/[\u{E0000}-\u{E007F}]/v.test(character)) return 'A character that tags others, unseen';
  if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D\u180F]/v.test(character)) {
    return 'A character that chooses the form of the one before it';
  }
  if (/\p{Co}/v.test(character)) return 'A character for private use';
  if (/[\p{Cn}\p{Cs}]/v.test(character)) return 'A character that no script has';
  if (/[\p{Cc}\p{Zl}\p{Zp}]/v.test(character)) return 'A control character';
  return 'A character without width';
}
