import type { Claim, Fact } from '../../edition/edition.ts';
import { placeEstimates, type Estimate } from './place-estimates.ts';

/** Where the figure of each claim stands on one scale, so that a reader sees how it moved. */
export interface ClaimsOnScale {
  places: Map<Claim, Estimate>;
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
  const { rows } = placeEstimates([fact], 'from-nought');
  return { places: new Map(rows.map((row) => [row.claim, row])) };
}

/** The days from which a reader can see a figure move. */
const enoughDays = 3;

/** Whether a fact has figures of so many days that a chart over time shows how they moved; none of them below nought. */
export function hasMoved(fact: Fact): boolean {
  const told = fact.claims.filter(({ figure }) => figure !== undefined);
  const isBelow = told.some(
    ({ figure }) => (figure?.kind === 'range' ? figure.low : (figure?.value ?? 0)) < 0,
  );
  return !isBelow && new Set(told.map(({ asOf }) => asOf)).size >= enoughDays;
}
