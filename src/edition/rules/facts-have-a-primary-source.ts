import type { EntryOf } from '../manuscript.ts';
import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** Works in which somebody tells what is theirs to tell: a state, a court, a council, who counted. State media speak for theirs. */
const primaryKinds: readonly EntryOf<'source'>['data']['kind'][] = [
  'official-document',
  'government-statement',
  'un-document',
  'state-media',
  'data-set',
];

/**
 * At least one claim of a fact cites the work in which it was first said, and not only reports of it: a document, statement
 * or data set of whoever says so, its own state medium, or the voice's own publication. What we computed has none. Content
 * model, warnings: "a fact with no primary source †".
 */
export function factsHaveAPrimarySource(manuscript: Manuscript): Problem[] {
  if (manuscript.unread.size > 0) return [];
  return entriesOf(manuscript, 'fact')
    .filter(({ data }) => data.kind !== 'derived' && data.standing !== 'withdrawn')
    .filter((fact) => !fact.data.claims.some((claim) => isPrimary(manuscript, fact, claim)))
    .map((fact) => ({
      ...fact.positionOf(['claims']),
      rule: 'facts-have-a-primary-source',
      level: 'warning',
      message: `The fact "${fact.id}" has no primary source: every source reports what somebody else said.`,
      remedy: 'Cite the document, statement or data of the voice itself, if it can be found.',
    }));
}

function isPrimary(
  manuscript: Manuscript,
  fact: EntryOf<'fact'>,
  { by, sources }: EntryOf<'fact'>['data']['claims'][number],
): boolean {
  const voice = entryNamed(manuscript, fact, 'voice', by);
  return sources.some(({ source: id }) => {
    const source = entryNamed(manuscript, fact, 'source', id);
    if (source === undefined) return true;
    if (source.data.derivedFrom === undefined && primaryKinds.includes(source.data.kind)) return true;
    return voice !== undefined && [voice.data.name, voice.data.short].includes(source.data.publisher);
  });
}
