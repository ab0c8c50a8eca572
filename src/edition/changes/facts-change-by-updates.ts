import { plainText } from '../../prose/plain-text.ts';
import type { EntryOf } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { isUpdated, pairsOf, updatesNaming, type Change, type Pair } from './change.ts';
import { differencesOf, nameOfField, wasAndIs, type Difference } from './differences.ts';
import { silentChanges } from './field-rules.ts';
import { matchClaims } from './match-claims.ts';

const rule = 'facts-change-by-updates';

/**
 * A published fact gets a new claim, another standing or another definition only by an update that names it. Its number
 * never changes. An update that tells of another standing says which: its headline or its words hold it. When to look again may
 * be set to another day at any time, but to `never` only by such an update; places and a journey may be added; that it was looked at again may be noted at any time. Content model: "One mechanism for change".
 */
export function factsChangeByUpdates(change: Change): Problem[] {
  return [
    ...silentChanges(change, {
      rule,
      kind: 'fact',
      free: ['claims', 'number'],
      // The words of a document are not ours to mend.
      wordForWord: ['text', 'leftOut', 'renderings'],
      isHarmless: (difference) => {
        const { path, was, now } = difference;
        const [field] = path;
        return (
          field === 'checked' ||
          (field === 'reviewBy' && now !== 'never') ||
          (was === undefined && (field === 'places' || field === 'journey')) ||
          addsRenderings(difference)
        );
      },
      isAnswered,
      remedy: ({ after }) => remedy(after.id),
    }),
    ...pairsOf(change, 'fact').flatMap((pair) => [
      ...changedNumber(pair),
      ...untoldStanding(change, pair),
      ...(isAnswered(change, pair) ? [] : changedClaims(pair)),
    ]),
  ];
}

function isAnswered(change: Change, { after }: Pair<'fact'>): boolean {
  return isUpdated(change, after.explainer, 'facts', after.id);
}

function changedNumber({ before, after }: Pair<'fact'>): Problem[] {
  if (before.data.number === after.data.number) return [];
  return [
    {
      ...after.positionOf(['number']),
      rule,
      level: 'error',
      message: `The fact "${after.id}" was published with the number ${before.data.number}; now it has ${after.data.number}.`,
      remedy: `Write number: ${before.data.number}. Readers and links know the fact by it.`,
    },
  ];
}

/** Another standing of a fact, where updates name the fact and none of them says how it stands now. */
function untoldStanding(change: Change, { before, after }: Pair<'fact'>): Problem[] {
  const { standing } = after.data;
  if (before.data.standing === standing) return [];
  const updates = updatesNaming(change, after.explainer, 'facts', after.id);
  const says = new RegExp(`\\b${standing}\\b`, 'i');
  const [first] = updates;
  if (first === undefined || updates.some((update) => says.test(wordsOf(update)))) return [];
  return [
    {
      ...first.positionOf(['headline']),
      rule,
      level: 'error',
      message: `This update names the fact "${after.id}", whose standing was "${before.data.standing}" and is "${standing}"; but it does not say so.`,
      remedy: `Write the word "${standing}" in the headline or the words of the update.`,
    },
  ];
}

function wordsOf({ data, prose }: EntryOf<'update'>): string {
  return [data.headline, prose === undefined ? '' : plainText(prose.root)].join('\n');
}

function changedClaims({ before, after }: Pair<'fact'>): Problem[] {
  const { added, altered } = matchClaims(before.data.claims, after.data.claims);
  const order = altered.flatMap(({ was, now, index }) =>
    [
      ...differencesOf(was.preferred, now.preferred, undefined, ['preferred']),
      ...changedNote(was.note, now.note),
    ].map(({ path, was: old, now: current }) => ({
      ...after.positionOf(['claims', index, ...path]),
      rule,
      level: 'error' as const,
      message: `${nameOfField(path)} of a published claim of the fact "${after.id}" ${wasAndIs(old, current)}.`,
      remedy: remedy(after.id),
    })),
  );
  return [
    ...order,
    ...added.map(({ index }) => ({
      ...after.positionOf(['claims', index]),
      rule,
      level: 'error' as const,
      message: `The published fact "${after.id}" has a new claim, and no new update names the fact.`,
      remedy: remedy(after.id),
    })),
  ];
}

function changedNote(was: string | undefined, now: string | undefined) {
  return was === undefined ? [] : differencesOf(was, now, undefined, ['note']);
}

function remedy(fact: string): string {
  return `Put it back, or tell readers what changed: npm run new -- update --facts ${fact}`;
}

/** A clause stands as it stood, however many more have worded it. */
function addsRenderings({ path, was, now }: Difference): boolean {
  if (path[0] !== 'renderings' || path.length > 1) return false;
  const before: unknown[] = Array.isArray(was) ? was : [];
  const after = Array.isArray(now) ? now.map((each) => JSON.stringify(each)) : [];
  return after.length > before.length && before.every((each) => after.includes(JSON.stringify(each)));
}
