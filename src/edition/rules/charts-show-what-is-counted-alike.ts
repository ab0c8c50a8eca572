import { chartsIn } from '../charts-in.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** Figures stand in one chart only if they count the same thing: the killed are not the killed and wounded. */
export function chartsShowWhatIsCountedAlike(manuscript: Manuscript): Problem[] {
  return chartsIn(manuscript).flatMap(({ facts: [first, ...others] }) =>
    others.flatMap((other) => {
      if (first === undefined || inEssence(first.data.definition) === inEssence(other.data.definition))
        return [];
      return [
        {
          ...other.place(),
          rule: 'charts-show-what-is-counted-alike',
          level: 'error' as const,
          message: `A chart compares what is counted alike. "${first.id}" counts: ${stopped(first.data.definition)} "${other.id}" counts: ${stopped(other.data.definition)}`,
          remedy: `Draw two charts, one under the other, and say in a note="…" why they cannot be compared. If both count the same, give them the same definition.`,
        },
      ];
    }),
  );
}

/** A definition without what changes nothing: capitals, runs of blanks, the full stop. */
function inEssence(definition: string): string {
  return definition.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}

function stopped(definition: string): string {
  return `${definition.replace(/\s+/g, ' ').replace(/\.$/, '').trim()}.`;
}
