import { isSameText, isSpellingMend } from './spelling-mend.ts';

/** One field that differs between two versions of one thing. */
export interface Difference {
  /** Keys and indexes from the top of the file. */
  path: readonly PropertyKey[];
  was: unknown;
  now: unknown;
}

/** How strictly two texts are held against each other. */
export type Strictness = 'spelling may be mended' | 'word for word';

/**
 * The fields in which two versions of one thing differ, the order of keys aside.
 * @param was the published version
 * @param now the version of now
 * @param strictness whether slips of spelling in texts may be mended; blanks and line breaks never count
 */
export function differencesOf(
  was: unknown,
  now: unknown,
  strictness: Strictness = 'spelling may be mended',
  path: readonly PropertyKey[] = [],
): Difference[] {
  if (Object.is(was, now)) return [];
  if (typeof was === 'string' && typeof now === 'string') {
    const isFree = strictness === 'word for word' ? isSameText : isSpellingMend;
    return isFree(was, now) ? [] : [{ path, was, now }];
  }
  if (Array.isArray(was) && Array.isArray(now)) {
    if (was.length !== now.length) return [{ path, was, now }];
    const pairs = was.map((item: unknown, index) => [item, now[index]] as const);
    return pairs.flatMap(([one, other], index) => differencesOf(one, other, strictness, [...path, index]));
  }
  if (!isGroup(was) || !isGroup(now)) return [{ path, was, now }];
  const names = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return names.flatMap((name) => differencesOf(was[name], now[name], strictness, [...path, name]));
}

/** What a field says, short enough for a sentence to an editor: `"about 6,000"`, `6000`, `nothing`. */
export function inShort(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return shortened(value.map(inOneWord).join(', ') || 'an empty list');
  return shortened(inOneWord(value));
}

/** Two texts in short, from a few words before the first that differs: `"…kilometres north of the river"`. */
export function beforeAndAfter(was: string, now: string): [string, string] {
  const [before, after] = [was.split(/\s+/), now.split(/\s+/)];
  const same = before.findIndex((word, index) => word !== after[index]);
  const from = Math.max(0, (same < 0 ? before.length : same) - wordsBefore);
  const cut = (words: readonly string[]) => inShort(`${from > 0 ? '…' : ''}${words.slice(from).join(' ')}`);
  return [cut(before), cut(after)];
}

/** What a field said and says, for a sentence to an editor; from the first word that differs where both begin alike. */
export function wasAndIs(was: unknown, now: unknown): string {
  const areAlike = typeof was === 'string' && typeof now === 'string' && inShort(was) === inShort(now);
  const [before, after] = areAlike ? beforeAndAfter(was, now) : [inShort(was), inShort(now)];
  return `was ${before} and is ${after}`;
}

/** The name of a field for a sentence: the last key of its path, and the item of a list it belongs to. */
export function nameOfField(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return String(last ?? 'the file');
  return `item ${last + 1} of ${String(path.at(-2) ?? 'the list')}`;
}

const longest = 90;
const wordsBefore = 3;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function inOneWord(value: unknown): string {
  if (!isGroup(value)) return String(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${inOneWord(inner)}`)
    .join(', ');
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
