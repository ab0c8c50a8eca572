import { chartsIn, type WrittenFigures } from '../charts-in.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** Figures stand in one chart only if they have one unit and count the same thing: the killed are not the killed and wounded. */
export function chartsShowWhatIsCountedAlike(manuscript: Manuscript): Problem[] {
  return chartsIn(manuscript).flatMap(({ facts: [first, ...others] }) =>
    others.flatMap((other) => {
      if (first === undefined) return [];
      const [measure, otherMeasure] = [measureOf(first.data), measureOf(other.data)];
      if (measure !== otherMeasure)
        return [
          {
            ...other.place(),
            rule: 'charts-show-what-is-counted-alike',
            level: 'error' as const,
            message: `A chart has one scale, for one unit or currency. "${first.id}" is in ${measure}, "${other.id}" in ${otherMeasure}.`,
            remedy: `Draw two charts, one under the other. If both are in the same unit, write it alike in both facts.`,
          },
        ];
      if (inEssence(first.data.definition) === inEssence(other.data.definition)) return [];
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

/** The unit or the currency of a fact, with the span a sum is for. */
function measureOf(fact: WrittenFigures): string {
  if (fact.kind === 'figure') return fact.unit;
  if (fact.kind === 'money') return [fact.currency, fact.period].filter(Boolean).join(' ');
  return fact.currency ?? fact.unit ?? 'plain numbers';
}

/** A definition without what changes nothing: capitals, runs of blanks, the full stop. */
function inEssence(definition: string): string {
  return definition.toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}

function stopped(definition: string): string {
  return `${definition.replace(/\s+/g, ' ').replace(/\.$/, '').trim()}.`;
}
