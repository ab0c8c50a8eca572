import { wordDay } from '../../wording/day.ts';
import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * A claim that was added after its story was published is told to readers on the day it went on the page. Content model: "a
 * claim recorded after the explainer's own publication is named by an update published that day".
 */
export function updatesNameNewClaims(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) => {
    const story = entryNamed(manuscript, fact, 'explainer', fact.explainer ?? '');
    if (story === undefined || hasUnreadUpdate(manuscript, story.id)) return [];
    return fact.data.claims.flatMap(({ recorded }, index) =>
      recorded > story.data.published ? unnamed(manuscript, fact, { recorded, index }) : [],
    );
  });
}

function unnamed(
  manuscript: Manuscript,
  fact: EntryOf<'fact'>,
  { recorded, index }: { recorded: string; index: number },
): Problem[] {
  const ofThatDay = entriesOf(manuscript, 'update', fact.explainer).filter(
    ({ data }) => data.published === recorded,
  );
  if (ofThatDay.some(({ data }) => (data.facts ?? []).includes(fact.id))) return [];
  const [update] = ofThatDay;
  return [
    {
      ...fact.positionOf(['claims', index, 'recorded']),
      rule: 'updates-name-new-claims',
      level: 'error',
      message: `This claim of the fact "${fact.id}" went on the page on ${wordDay(recorded)}, after the story was published, and no update of that day names the fact.`,
      remedy:
        update === undefined
          ? `Tell readers: npm run new -- update --facts ${fact.id} --published ${recorded}. If the claim was there from the start, write that day in recorded.`
          : `Add ${fact.id} to facts in ${update.file}, or write an update of its own: npm run new -- update --facts ${fact.id} --published ${recorded}`,
    },
  ];
}

/** Whether an update could not be read, which may be the one that names the claim. */
function hasUnreadUpdate({ unread }: Manuscript, explainer: string): boolean {
  return [...unread].some((file) => file.startsWith(`content/explainers/${explainer}/updates/`));
}
