import { entriesOf, isShared, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { textsOf } from '../texts-of.ts';
import type { WrittenEntry } from '../written-entry.ts';

const rule = 'set-aside-wording-stays-away';

/** Each wording is looked for in every text, which with more of them would take long. */
const most = 300;

/**
 * Wording that a correction set aside does not come back: in no field, paragraph or title of its story, nor in what all
 * stories share. Only the correction itself, `replaces` of a claim and updates
 * that were published before tell what stood there. Content model: "wording set
 * aside by a correction appears nowhere outside its note".
 */
export function setAsideWordingStaysAway(manuscript: Manuscript): Problem[] {
  const setAside = entriesOf(manuscript, 'update').flatMap((correction) => wordingOf(correction));
  const found = setAside
    .slice(0, most)
    .flatMap((wording) =>
      manuscript.entries
        .filter((entry) => entry !== wording.correction && isConcerned(entry, wording.correction))
        .flatMap((entry) => foundIn(entry, wording)),
    );
  return [...found, ...tooMany(setAside)];
}

interface SetAside {
  correction: EntryOf<'update'>;
  wording: string;
  now: string;
  pattern: RegExp;
  /** Letters and digits without which the pattern finds nothing, in small letters. */
  core: string;
}

function wordingOf(correction: EntryOf<'update'>): SetAside[] {
  const { data } = correction;
  if (data.kind !== 'correction' || data.neverAgain === undefined) return [];
  const wording = data.neverAgain;
  const [core = ''] = /[\p{L}\p{N}]+/u.exec(inSmallLetters(wording)) ?? [];
  return [{ correction, wording, now: data.now, pattern: patternOf(wording), core }];
}

function tooMany(setAside: readonly SetAside[]): Problem[] {
  const next = setAside[most];
  if (next === undefined) return [];
  return [
    {
      ...next.correction.positionOf(['neverAgain']),
      rule,
      level: 'error',
      message: `${most} wordings are set aside already, and this one is not looked for.`,
      remedy: 'Delete neverAgain from a correction whose wording nobody would write again.',
    },
  ];
}

function inSmallLetters(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function isConcerned(entry: WrittenEntry, correction: EntryOf<'update'>): boolean {
  // What we said on an earlier day is not rewritten.
  if (entry.kind === 'update' && entry.data.published < correction.data.published) return false;
  if (entry.kind === 'explainer') return entry.id === correction.explainer;
  return isShared(entry.kind) || entry.explainer === correction.explainer;
}

function foundIn(entry: WrittenEntry, { correction, wording, now, pattern, core }: SetAside): Problem[] {
  return textsOf(entry)
    .filter(({ text, path = [] }) => path.at(-1) !== 'replaces' && !/^https?:/.test(text))
    .filter(({ text }) => inSmallLetters(text).includes(core))
    .flatMap(({ text, path, placeOf }) => {
      const found = [...text.normalize('NFC').matchAll(pattern)];
      // A field is pointed at as a whole, and so but once.
      return (path === undefined ? found : found.slice(0, 1)).map((each) => ({
        ...placeOf(each.index, each[0].length),
        rule,
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
