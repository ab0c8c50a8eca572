import { entriesOf, isShared, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { textsOf } from '../texts-of.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * Wording that a correction set aside does not come back: in no field, paragraph or title of its story, nor in what all
 * stories share. Only the correction itself, and `replaces` of a claim, tell what stood there. Content model: "wording set
 * aside by a correction appears nowhere outside its note".
 */
export function setAsideWordingStaysAway(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'update').flatMap((correction) => {
    const { data } = correction;
    if (data.kind !== 'correction' || data.neverAgain === undefined) return [];
    const pattern = patternOf(data.neverAgain);
    return manuscript.entries
      .filter((entry) => entry !== correction && isConcerned(entry, correction))
      .flatMap((entry) =>
        foundIn(entry, pattern, { correction, now: data.now, wording: data.neverAgain ?? '' }),
      );
  });
}

function isConcerned(entry: WrittenEntry, correction: EntryOf<'update'>): boolean {
  if (entry.kind === 'explainer') return entry.id === correction.explainer;
  return isShared(entry.kind) || entry.explainer === correction.explainer;
}

function foundIn(
  entry: WrittenEntry,
  pattern: RegExp,
  { correction, now, wording }: { correction: EntryOf<'update'>; now: string; wording: string },
): Problem[] {
  return textsOf(entry)
    .filter(({ text, path = [] }) => path.at(-1) !== 'replaces' && !/^https?:/.test(text))
    .flatMap(({ text, path, placeOf }) => {
      const found = [...text.normalize('NFC').matchAll(pattern)];
      // A field is pointed at as a whole, and so but once.
      return (path === undefined ? found : found.slice(0, 1)).map((each) => ({
        ...placeOf(each.index, each[0].length),
        rule: 'set-aside-wording-stays-away',
        level: 'error' as const,
        message: `“${wording}” was set aside by the correction "${correction.id}" and must not come back.`,
        remedy: `Write what is right: ${now}`,
      }));
    });
}

/** Finds wording whatever its case, its blanks and the shape of its quotation marks and dashes; whole words only. */
function patternOf(wording: string): RegExp {
  const words = wording
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/["“”„«»]/g, '["“”„«»]')
        .replace(/['‘’]/g, "['‘’]")
        .replace(/[-–—‑]/g, '[-–—‑]'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}
