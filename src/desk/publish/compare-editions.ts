import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedWords, partCommonWords, type CommonWords } from './changed-words.ts';
import { compareFacts, explainersIn, type TouchedFact } from './compare-facts.ts';
import { kinds, kindsOfFiles, type Kind } from './kinds-of-files.ts';
import { leadsTo, type BuiltEdition } from './leads-to.ts';

/** What one edition has, lacks or says otherwise than another, of one kind; paths by code point. */
export interface Touched {
  kind: Kind;
  added: string[];
  changed: string[];
  /** Pages that have another address now, and lead there from the earlier one. */
  moved: { from: string; to: string }[];
  removed: string[];
}

/** What a change does to the finished site. */
export interface Comparison {
  facts: TouchedFact[];
  /** Kinds of which anything is touched. */
  touched: Touched[];
  /** What most pages of a folder say otherwise in the same way. These pages do not count as changed for it. */
  common: CommonWords[];
  /** So many pages say what they said, or only differ in those common words. */
  sameWords: number;
}

const derived = /\.(?:br|gz)$|^serving\/|^_headers$|^_redirects$/;

/**
 * What a change of content or code does to the finished site. Compressed twins and what servers read follow from the rest, and are
 * left out.
 */
export function compareEditions(before: BuiltEdition, after: BuiltEdition): Comparison {
  const [was, now] = [hashesOf(before), hashesOf(after)];
  const both = [...now.keys()].filter((path) => was.has(path));
  const differ = both.filter((path) => was.get(path) !== now.get(path));
  const pages = differ.filter((path) => path.endsWith('.html'));
  const moves = pages.flatMap((path) => moveOf(before, after, path));
  const read = ({ folder }: BuiltEdition, path: string) => readFileSync(join(folder, path), 'utf8');
  const words = new Map(
    pages
      .filter((path) => !moves.some(({ from }) => from === path))
      .map((path) => [path, changedWords(read(before, path), read(after, path))]),
  );
  const { common, otherwise } = partCommonWords(
    words,
    both.filter((path) => path.endsWith('.html')),
  );
  const moved = movedFiles(moves, was, now);
  const whole = {
    added: [...now.keys()].filter((path) => !was.has(path) && !moved.some(({ to }) => to === path)),
    changed: differ.filter((path) =>
      path.endsWith('.html') ? otherwise.has(path) : !moved.some(({ from }) => from === path),
    ),
    moved,
    removed: [...was.keys()].filter((path) => !now.has(path) && !moved.some(({ from }) => from === path)),
  };
  const explainers = [...new Set([before, after].flatMap(explainersIn))];
  return {
    facts: compareFacts(before, after),
    touched: byKind(whole, kindsOfFiles(explainers)),
    common,
    sameWords: words.size - otherwise.size,
  };
}

function hashesOf({ manifest }: BuiltEdition): Map<string, string> {
  const told = manifest.files.filter(({ path }) => !derived.test(path));
  return new Map(told.map(({ path, sha256 }) => [path, sha256]));
}

/** Where a page leads now that stood there itself before. */
function moveOf(before: BuiltEdition, after: BuiltEdition, path: string): { from: string; to: string }[] {
  const to = leadsTo(after, path);
  return to === undefined || leadsTo(before, path) !== undefined ? [] : [{ from: path, to }];
}

/** Tells of a file beside or below a page that has moved, or of its card, where it stood before. */
function movedAlong(moves: readonly { from: string; to: string }[]): (path: string) => string | undefined {
  const folders = moves.flatMap(({ from, to }) => {
    const [old, current] = [from, to].map((path) => path.replace(/index\.html$/, ''));
    const card = (folder = '') => `cards/${folder.replace(/\/$/, '.png')}`;
    return [
      { old: old ?? '', current: current ?? '' },
      { old: card(old), current: card(current) },
    ];
  });
  // Of a story and a fact in it that have both moved, the fact tells more.
  folders.sort((one, other) => other.current.length - one.current.length);
  return (path) => {
    const found = folders.find(({ current }) => path.startsWith(current));
    return found && found.old + path.slice(found.current.length);
  };
}

function movedFiles(
  moves: readonly { from: string; to: string }[],
  was: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): { from: string; to: string }[] {
  const follows = movedAlong(moves);
  return [...now.keys()].flatMap((to) => {
    const from = was.has(to) ? undefined : follows(to);
    return from !== undefined && was.has(from) ? [{ from, to }] : [];
  });
}

function byKind(whole: Omit<Touched, 'kind'>, kindOf: (path: string) => Kind): Touched[] {
  return kinds
    .map((kind) => {
      const ofKind = (paths: readonly string[]) => paths.filter((path) => kindOf(path) === kind);
      return {
        kind,
        added: ofKind(whole.added),
        changed: ofKind(whole.changed),
        moved: whole.moved.filter(({ to }) => kindOf(to) === kind),
        removed: ofKind(whole.removed),
      };
    })
    .filter(
      ({ added, changed, moved, removed }) =>
        added.length + changed.length + moved.length + removed.length > 0,
    );
}
