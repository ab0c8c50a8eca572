import type { Problem } from '../problem.ts';
import { isUpdated, pairsOf, type Change, type Pair } from './change.ts';
import { differencesOf, inShort, nameOfField } from './differences.ts';
import { silentChanges } from './field-rules.ts';
import { matchClaims } from './match-claims.ts';

const rule = 'facts-change-by-updates';

/**
 * A published fact gets a new claim, another standing or another definition only by an update that names it. Its number
 * never changes. When to look again may be set anew at any time. Content model: "One mechanism for change".
 */
export function factsChangeByUpdates(change: Change): Problem[] {
  return [
    ...silentChanges(change, {
      rule,
      kind: 'fact',
      free: ['claims', 'number', 'reviewBy'],
      // The words of a document are not ours to mend.
      wordForWord: ['text', 'leftOut'],
      isAnswered,
      remedy: ({ after }) => remedy(after.id),
    }),
    ...pairsOf(change, 'fact').flatMap((pair) => [
      ...changedNumber(pair),
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
      message: `${nameOfField(path)} of a published claim of the fact "${after.id}" was ${inShort(old)} and is ${inShort(current)}.`,
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
