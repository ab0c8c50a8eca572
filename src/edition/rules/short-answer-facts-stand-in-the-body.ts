import { isUnread, entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * What the top of the page says in short, a section says with its evidence: that is where a fact's card stands.
 * Content model: "facts in the short answer also stand in the body".
 */
export function shortAnswerFactsStandInTheBody(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'explainer').flatMap((front) => {
    const folder = `content/explainers/${front.id}/sections/`;
    if (isUnread(manuscript, `${folder}x`) || [...manuscript.unread].some((file) => file.startsWith(folder)))
      return [];
    return missing(manuscript, front);
  });
}

function missing(manuscript: Manuscript, front: EntryOf<'explainer'>): Problem[] {
  const facts = manuscript.references.filter(({ to }) => to === 'fact');
  const inSections = new Set(
    facts
      .filter(({ from }) => from.kind === 'section' && from.explainer === front.explainer)
      .map(({ id }) => id),
  );
  const told = new Set<string>();
  return facts.flatMap(({ from, id, place }) => {
    if (from !== front || inSections.has(id) || told.has(id)) return [];
    told.add(id);
    const isKeyFact = front.data.keyFacts.includes(id);
    return [
      {
        ...place(),
        rule: 'short-answer-facts-stand-in-the-body',
        level: 'error' as const,
        message: isKeyFact
          ? `The key fact "${id}" stands in no section, so a reader finds no evidence for it on the page.`
          : `The fact "${id}" stands in the short answer, but in no section, where its evidence would be shown.`,
        remedy: `Write <Fact id="${id}">the words</Fact> in a section as well.`,
      },
    ];
  });
}
