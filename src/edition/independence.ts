import type { Independence } from './evidence.ts';
import { independentVoices } from './independent-voices.ts';
import { entryNamed, type EntryOf, type Manuscript } from './manuscript.ts';

/**
 * How many publishers print what is said of a fact, and how many voices say it independently of one another. Only sources
 * that support a claim count.
 * @returns nothing for what we worked out ourselves: who printed its parts does not bear it out
 */
export function independenceOf(manuscript: Manuscript, fact: EntryOf<'fact'>): Independence | undefined {
  if (fact.data.kind === 'derived') return undefined;
  const supporting = fact.data.claims.flatMap(({ sources }) =>
    sources.filter(({ stance }) => stance === undefined || stance === 'supports'),
  );
  const publishers = supporting.flatMap(
    ({ source }) => entryNamed(manuscript, fact, 'source', source)?.data.publisher ?? [],
  );
  return { outlets: new Set(publishers).size, voices: independentVoices(manuscript, fact).length };
}
