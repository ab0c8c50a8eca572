import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * A number stands for one fact of an explainer. Content model, field `number` of a fact: it stays for the life of the
 * explainer and is never given again.
 */
export function factNumbersAreUnique(manuscript: Manuscript): Problem[] {
  const facts = entriesOf(manuscript, 'fact');
  const explainers = new Set(facts.map((fact) => fact.explainer));
  return [...explainers].flatMap((explainer) => taken(facts.filter((fact) => fact.explainer === explainer)));
}

function taken(facts: EntryOf<'fact'>[]): Problem[] {
  const holders = new Map<number, EntryOf<'fact'>>();
  let free = Math.max(...facts.map((fact) => fact.data.number)) + 1;
  return facts.flatMap((fact) => {
    const number = fact.data.number;
    const first = holders.get(number);
    if (first === undefined) {
      holders.set(number, fact);
      return [];
    }
    return [
      {
        ...fact.positionOf(['number']),
        rule: 'fact-numbers-are-unique',
        level: 'error' as const,
        message: `The number ${number} is taken: the fact "${first.id}" has it.`,
        remedy: `Write number: ${free++}, the next one that is free. If "${fact.id}" was published first, change "${first.id}" instead.`,
      },
    ];
  });
}
