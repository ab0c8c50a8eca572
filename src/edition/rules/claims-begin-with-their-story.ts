import { wordDay } from '../../wording/day.ts';
import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** No claim went on the page before the story in which it stands did. */
export function claimsBeginWithTheirStory(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'fact').flatMap((fact) => {
    const story = entryNamed(manuscript, fact, 'explainer', fact.explainer ?? '');
    if (story === undefined) return [];
    const { published } = story.data;
    return fact.data.claims.flatMap(({ recorded }, index) =>
      recorded < published ? tooEarly(fact, { recorded, published, index }) : [],
    );
  });
}

function tooEarly(
  fact: EntryOf<'fact'>,
  { recorded, published, index }: { recorded: string; published: string; index: number },
): Problem[] {
  return [
    {
      ...fact.positionOf(['claims', index, 'recorded']),
      rule: 'claims-begin-with-their-story',
      level: 'error',
      message: `This claim was recorded on ${wordDay(recorded)}, before the story was published on ${wordDay(published)}.`,
      remedy: `Write recorded: ${published}, the day the story went on the page, or the day of the update that brought it.`,
    },
  ];
}
