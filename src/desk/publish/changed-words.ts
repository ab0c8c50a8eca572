/** What a page says otherwise in one place. */
export interface ChangedWords {
  /** What it said, with a word or two around it; nothing where it said nothing there. */
  was: string;
  now: string;
}

/** So many words are told before and after what changed. */
const around = 2;

/**
 * What a page says to those who read or hear it: text between tags, its title and description among it, and what stands for pictures.
 * @returns pieces in the order of the page, without those that are empty
 */
function wordsOfPage(html: string): string[] {
  return html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '\n')
    .replace(/<[a-z!/](?:[^>"]|"[^"]*")*>/gi, (tag) => `\n${saidInTag(tag)}\n`)
    .split('\n')
    .map((piece) => piece.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
}

function saidInTag(tag: string): string {
  const attributes = tag.startsWith('<meta name="description"')
    ? /\scontent="([^"]*)"/g
    : /\s(?:alt|aria-label)="([^"]*)"/g;
  return [...tag.matchAll(attributes)].map(([, said]) => said).join('\n');
}

/** Where two versions of a page say something else, a piece at a time: pieces that are mostly the same belong together. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const [was, now] = [wordsOfPage(before), wordsOfPage(after)];
  const [gone, come] = [without(was, now), without(now, was)];
  const alike: ChangedWords[] = [];
  const left = gone.filter((piece) => {
    const at = come.findIndex((other) => areAlike(piece, other));
    if (at !== -1) alike.push(...come.splice(at, 1).map((other) => ({ was: piece, now: other })));
    return at === -1;
  });
  const others =
    left.length === come.length
      ? left.map((piece, at) => ({ was: piece, now: come[at] ?? '' }))
      : [
          ...left.map((piece) => ({ was: piece, now: '' })),
          ...come.map((piece) => ({ was: '', now: piece })),
        ];
  return [...alike, ...others].map(trimmed);
}

function areAlike(one: string, other: string): boolean {
  const [was, now] = [one.split(' '), other.split(' ')];
  const { start, end } = sameEnds(was, now);
  return (start + end) * 2 > Math.max(was.length, now.length);
}

/** The pieces of one list that another one has less often. */
function without(pieces: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const piece of others) left.set(piece, (left.get(piece) ?? 0) + 1);
  return pieces.filter((piece) => {
    const count = left.get(piece) ?? 0;
    left.set(piece, count - 1);
    return count <= 0;
  });
}

function trimmed({ was, now }: ChangedWords): ChangedWords {
  const [before, after] = [was, now].map((piece) => piece.split(' '));
  const { start, end } = sameEnds(before ?? [], after ?? []);
  const cut = (words: readonly string[] = []) =>
    words.slice(Math.max(0, start - around), words.length - Math.max(0, end - around)).join(' ');
  return { was: cut(before), now: cut(after) };
}

/** How many words two pieces have in common at their start and at their end. */
function sameEnds(was: readonly string[], now: readonly string[]): { start: number; end: number } {
  const shorter = Math.min(was.length, now.length);
  let start = 0;
  while (start < shorter && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { start, end };
}

/** Words that changed in the same way on most pages that stand beside each other in a folder, such as all facts of an explainer. */
export interface CommonWords extends ChangedWords {
  /** So many pages say so. */
  pages: number;
}

/**
 * Parts what a page says otherwise from what most pages like it do: the day of the version, a foot. Words common in several folders
 * count as common everywhere.
 *
 * @param changes what each page that differs says otherwise, by path
 * @param paths of all pages that both editions have
 * @returns what is common, that on the most pages first; and the pages that say something else besides
 */
export function partCommonWords(
  changes: ReadonlyMap<string, readonly ChangedWords[]>,
  paths: readonly string[],
): { common: CommonWords[]; otherwise: Set<string> } {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(folderOf(path), (sizes.get(folderOf(path)) ?? 0) + 1);
  const found = new Map<string, { change: ChangedWords; in: Map<string, number> }>();
  for (const [path, each] of changes) {
    for (const [key, change] of new Map(each.map((one) => [JSON.stringify(one), one]))) {
      const entry = found.get(key) ?? { change, in: new Map<string, number>() };
      entry.in.set(folderOf(path), (entry.in.get(folderOf(path)) ?? 0) + 1);
      found.set(key, entry);
    }
  }
  const isMost = (folder: string, count: number) => count >= 3 && count > (sizes.get(folder) ?? 0) / 2;
  const folders = new Map(
    [...found].map(([key, entry]) => [key, [...entry.in].filter(([folder, count]) => isMost(folder, count))]),
  );
  const isCommon = (path: string, change: ChangedWords) => {
    const where = folders.get(JSON.stringify(change)) ?? [];
    return where.length > 1 || where.some(([folder]) => folder === folderOf(path));
  };
  const common = [...found].flatMap(([key, { change, in: counts }]) => {
    if (folders.get(key)?.length === 0) return [];
    return [{ ...change, pages: [...counts.values()].reduce((sum, count) => sum + count, 0) }];
  });
  return {
    common: common.toSorted((one, other) => other.pages - one.pages),
    otherwise: new Set(
      [...changes].filter(([path, each]) => each.some((one) => !isCommon(path, one))).map(([path]) => path),
    ),
  };
}

function folderOf(path: string): string {
  return path.replace(/[^/]+((?:\/embed)?\/index\.html)$/, '*$1');
}
