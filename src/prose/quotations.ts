import { covered, type Span } from './sentences.ts';

/** Words in quotation marks. */
export interface QuotationInWords extends Span {
  /** The words between the marks. */
  words: string;
}

const closingOf: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '"': '"',
  '«': '»',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '《': '》',
};

/**
 * Finds words in quotation marks: “ ”, " ", ‘ ’, ' ', « » and the Korean marks. An apostrophe (don’t, soldiers’, ’90s) is
 * none. Marks that are not closed run to the end of the text. Words of which a tag answers for every letter are left out.
 * @param text words of one block; `covered` characters hold nothing
 */
export function quotationsIn(text: string): QuotationInWords[] {
  const found: QuotationInWords[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!opensAt(text, at)) continue;
    const end = closingAt(text, at);
    if (end === undefined) continue;
    const words = text.slice(at + 1, end);
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ start: at, end: Math.min(end + 1, text.length), words });
    at = end;
  }
  return found;
}

// Further on, a single mark is an apostrophe rather than the end of a quotation.
const longest = 700;

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

function opensAt(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (closingOf[mark] === undefined) return false;
  if (mark !== '"' && !isSingle(mark)) return true;
  const isInWord = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
  return (
    !isInWord && (text.charAt(at + 1) === covered || /^[\p{L}\p{N}…[(¿¡]/u.test(text.slice(at + 1, at + 3)))
  );
}

/** Where the marks close; nothing where a single mark is an apostrophe. */
function closingAt(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  const closing = closingOf[mark] ?? '';
  const last = isSingle(mark) ? Math.min(text.length, at + longest) : text.length;
  for (let end = at + 1; end < last; end += 1) {
    if (!closing.includes(text.charAt(end))) continue;
    if (isSingle(mark) && (end === at + 1 || isApostrophe(text, end))) continue;
    return end;
  }
  return isSingle(mark) ? undefined : text.length;
}

function isApostrophe(text: string, at: number): boolean {
  const isInWord = /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  // soldiers’ return: the next closing mark is the one.
  const isPossessive =
    text.charAt(at - 1) === 's' && /^.\s+\p{Ll}[^‘“]*?\p{L}[’'](?!\p{L})/u.test(text.slice(at, at + 300));
  return isInWord || isPossessive;
}
