/** A list as it stands in a sentence: `a`, `a and b`, `a, b and c`. An empty list is an empty text. */
export function wordList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}

/**
 * A count with its noun: `1 fact`, `12 facts`, `no facts`.
 * @param many the plural, where it is not the singular with an s
 */
export function wordCount(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : String(count)} ${count === 1 ? one : many}`;
}
