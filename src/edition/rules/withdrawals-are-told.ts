import { wordDay } from '../../wording/day.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { whatStands } from '../what-stands.ts';

/**
 * Readers are told of a withdrawal on its day: of a fact by a correction or clarification that names it, of a source by a
 * correction. A withdrawn update or explainer tells it by itself, on its page.
 */
export function withdrawalsAreTold(manuscript: Manuscript): Problem[] {
  const updates = entriesOf(whatStands(manuscript), 'update');
  const facts = entriesOf(manuscript, 'fact').filter(
    (fact) => !updates.some((update) => update.explainer === fact.explainer && doesTellOfFact(update, fact)),
  );
  const sources = entriesOf(manuscript, 'source').filter(
    // Also by a correction of a story that was withdrawn as a whole: it was told all the same.
    (source) => !entriesOf(manuscript, 'update').some((update) => doesTellOfSource(update, source)),
  );
  return [
    ...facts
      .filter((fact) => !isInWithdrawnStory(manuscript, fact))
      .flatMap((fact) =>
        untold(fact, 'correction or clarification', `--kind clarification --facts ${fact.id}`),
      ),
    ...sources.flatMap((source) => untold(source, 'correction', `--kind correction --sources ${source.id}`)),
  ];
}

function doesTellOfFact({ data }: EntryOf<'update'>, fact: EntryOf<'fact'>): boolean {
  const isOfThatDay = data.published === fact.data.withdrawn?.on;
  return isOfThatDay && data.kind !== 'development' && data.facts?.includes(fact.id) === true;
}

function doesTellOfSource({ data }: EntryOf<'update'>, source: EntryOf<'source'>): boolean {
  const isOfThatDay = data.published === source.data.withdrawn?.on;
  return isOfThatDay && data.kind === 'correction' && data.sources?.includes(source.id) === true;
}

function isInWithdrawnStory(manuscript: Manuscript, { explainer }: EntryOf<'fact'>): boolean {
  return entriesOf(manuscript, 'explainer').some(
    ({ id, data }) => id === explainer && data.withdrawn !== undefined,
  );
}

function untold(entry: EntryOf<'fact' | 'source'>, kinds: string, flags: string): Problem[] {
  const { withdrawn } = entry.data;
  if (withdrawn === undefined) return [];
  return [
    {
      ...entry.positionOf(['withdrawn', 'on']),
      rule: 'withdrawals-are-told',
      level: 'error',
      message: `The ${entry.kind} "${entry.id}" was withdrawn on ${wordDay(withdrawn.on)}, and no ${kinds} of that day names it.`,
      remedy: `Tell readers: npm run new -- update ${flags} --published ${withdrawn.on}`,
    },
  ];
}
