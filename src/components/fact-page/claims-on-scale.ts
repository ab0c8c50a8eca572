import type { Claim, Fact } from '../../edition/edition.ts';
import { placeEstimates, type Estimate, type Estimates } from '../../graphics/place-estimates.ts';

/** Where the figure of each claim stands on one scale, so that a reader sees how it moved. */
export interface ClaimsOnScale {
  places: Map<Claim, Estimate>;
  ticks: Estimates['ticks'];
}

/**
 * Puts the claims of a fact on a common scale that begins at nought.
 * @returns nothing where there is no movement to see: fewer than two figures, or one that is not above nought
 */
export function claimsOnScale(fact: Fact): ClaimsOnScale | undefined {
  const lowest = fact.claims.flatMap(({ figure }) => {
    if (figure === undefined) return [];
    return [figure.kind === 'range' ? figure.low : figure.value];
  });
  if (lowest.length < 2 || lowest.some((figure) => figure <= 0)) return undefined;
  const { rows, ticks } = placeEstimates([fact]);
  return { places: new Map(rows.map((row) => [row.claim, row])), ticks };
}
