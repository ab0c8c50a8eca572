import { wordNumber } from '../../wording/number.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

const people =
  /\b(people|persons?|inhabitants|civilians|citizens|workers|labourers|loggers|builders|engineers|sappers|soldiers|troops|fighters|prisoners|generals|students|lawmakers|dead|killed|wounded|injured|visas|votes|states|countries|companies)\b/i;

/**
 * Nobody counts fewer than no people, and a share lies between nothing and the whole.
 * Content model: "no value is NaN, infinite or negative where it counts people".
 */
export function countsAreNotNegative(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) => {
    const unit = unitOf(fact);
    if (unit === undefined) return [];
    const isShare = /^(percent|per cent|%)$/.test(unit);
    if (!isShare && !people.test(unit)) return [];
    const told = isShare
      ? {
          isWrong: (figure: number) => figure < 0 || figure > 100,
          rest: 'percent: a share lies between 0 and 100.',
          remedy:
            'Check the figure. If it is a change and not a share, say so in the unit: "percent more than in 2023".',
        }
      : {
          isWrong: (figure: number) => figure < 0,
          rest: `${unit}: a count cannot be less than nothing.`,
          remedy: 'Check the figure. If it is a change, say so in the unit: "fewer a year".',
        };
    return wrongFigures(fact, told);
  });
}

function unitOf({ data }: EntryOf<'fact'>): string | undefined {
  return data.kind === 'figure' || data.kind === 'derived' ? data.unit : undefined;
}

interface Told {
  isWrong: (figure: number) => boolean;
  rest: string;
  remedy: string;
}

function wrongFigures(fact: EntryOf<'fact'>, { isWrong, rest, remedy }: Told): Problem[] {
  if (fact.data.kind !== 'figure' && fact.data.kind !== 'derived') return [];
  return fact.data.claims.flatMap((claim, index) =>
    (['value', 'low', 'high'] as const).flatMap((key) => {
      const figure = claim[key];
      if (figure === undefined || !isWrong(figure)) return [];
      return [
        {
          ...fact.positionOf(['claims', index, key]),
          rule: 'counts-are-not-negative',
          level: 'error' as const,
          message: `This claim has ${wordNumber(figure)} ${rest}`,
          remedy,
        },
      ];
    }),
  );
}
