import type { EntryOf } from '../manuscript.ts';
import { differencesOf } from './differences.ts';

type Claim = EntryOf<'fact'>['data']['claims'][number];

/** Which claim became which. */
export interface MatchedClaims {
  /** Published claims and what stands in their place, with its place in the list of now; also those that did not change. */
  altered: { was: Claim; now: Claim; index: number }[];
  /** Published claims in whose place nothing stands. */
  vanished: Claim[];
  /** Claims that were not published before, with their place in the list of now. */
  added: { claim: Claim; index: number }[];
}

/** As much must two claims have in common to be one claim that was altered. */
const enough = 6;

/** Finds for each published claim the one of now that is most alike, so that one altered field is told as one. */
export function matchClaims(before: readonly Claim[], after: readonly Claim[]): MatchedClaims {
  const likeness = before.flatMap((was) =>
    after.map((now, index) => ({ was, now, index, alike: likenessOf(was, now) })),
  );
  const takenBefore = new Set<Claim>();
  const takenAfter = new Set<Claim>();
  const altered = likeness
    .filter(({ alike }) => alike >= enough)
    .sort((a, b) => b.alike - a.alike)
    .filter(({ was, now }) => {
      if (takenBefore.has(was) || takenAfter.has(now)) return false;
      takenBefore.add(was);
      takenAfter.add(now);
      return true;
    });
  return {
    altered: altered.map(({ was, now, index }) => ({ was, now, index })),
    vanished: before.filter((claim) => !takenBefore.has(claim)),
    added: after.flatMap((claim, index) => (takenAfter.has(claim) ? [] : [{ claim, index }])),
  };
}

const weights = { by: 4, asOf: 3, recorded: 2, value: 2, low: 1, high: 1, says: 3, qualifier: 1 } as const;

function likenessOf(was: Claim, now: Claim): number {
  const [before, after] = [
    new Map<string, unknown>(Object.entries(was)),
    new Map<string, unknown>(Object.entries(now)),
  ];
  const fields = Object.entries(weights).reduce((sum, [field, weight]) => {
    const isSame = before.has(field) && differencesOf(before.get(field), after.get(field)).length === 0;
    return isSame ? sum + weight : sum;
  }, 0);
  const cited = now.sources.some(({ source }) => was.sources.some((each) => each.source === source));
  return fields + (cited ? 2 : 0);
}
