import { wordNumber } from '../../wording/number.ts';
import { chartsIn, type WrittenFigures } from '../charts-in.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A chart begins at nought, so no figure in it is below. */
export function chartsBeginAtNought(manuscript: Manuscript): Problem[] {
  return chartsIn(manuscript).flatMap(({ facts }) =>
    facts.flatMap(({ id, data, place }) => {
      const below = figuresOf(data).find((figure) => figure < 0);
      if (below === undefined) return [];
      return [
        {
          ...place(),
          rule: 'charts-begin-at-nought',
          level: 'error' as const,
          message: `A chart begins at nought, and a claim on "${id}" has ${wordNumber(below)}.`,
          remedy: 'Check the figure. If it is right, tell it in a sentence: leave the fact out of the chart.',
        },
      ];
    }),
  );
}

function figuresOf({ claims }: WrittenFigures): number[] {
  return claims.flatMap(({ value, low, high }) =>
    [value, low, high].filter((figure) => figure !== undefined),
  );
}
