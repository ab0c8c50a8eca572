import { chartsIn } from '../charts-in.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** A chart shows two figures at least, and over time two days at least; else a sentence says it better. */
export function chartsHaveSomethingToCompare(manuscript: Manuscript): Problem[] {
  return chartsIn(manuscript).flatMap(({ form, facts, placeOfTitle }) => {
    const claims = facts.flatMap(({ data }) => data.claims);
    const days = new Set(claims.map(({ asOf }) => asOf));
    if (claims.length === 0 || (claims.length > 1 && (form === 'side-by-side' || days.size > 1))) return [];
    const [day = ''] = days;
    const told =
      claims.length === 1
        ? {
            message: 'This chart shows one figure.',
            remedy: `A sentence would do: delete the chart and write <Fact id="${facts[0]?.id ?? ''}" /> in it.`,
          }
        : {
            message: `This chart is to show figures over time, and all of them stand for ${day}.`,
            remedy: 'Delete form="over-time": side by side they are easier to compare.',
          };
    return [
      {
        ...(facts[0]?.place() ?? placeOfTitle()),
        rule: 'charts-have-something-to-compare',
        level: 'warning' as const,
        ...told,
      },
    ];
  });
}
