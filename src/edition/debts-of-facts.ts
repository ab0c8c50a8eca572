import type { FactDebt } from './fact.ts';
import { independentVoices } from './independent-voices.ts';
import { entryNamed, type EntryOf, type Manuscript } from './manuscript.ts';

type Fact = EntryOf<'fact'>;

/** Works in which somebody tells what is theirs to tell: a state, a court, a council, who counted. State media speak for theirs. */
const primaryKinds: readonly EntryOf<'source'>['data']['kind'][] = [
  'official-document',
  'government-statement',
  'un-document',
  'state-media',
  'data-set',
];

/** What a fact owes its readers: for the rules that tell the desk, and for the pages that tell the readers. */
export function debtsOf(manuscript: Manuscript, fact: Fact): FactDebt[] {
  if (fact.data.standing === 'withdrawn') return [];
  return [
    ...(restsOnOneVoice(manuscript, fact) ? ['one-voice' as const] : []),
    ...(hasNoPrimarySource(manuscript, fact) ? ['no-primary-source' as const] : []),
  ];
}

/** A party that speaks against its own interest needs no second voice, nor do a document and what we computed. */
function restsOnOneVoice(manuscript: Manuscript, fact: Fact): boolean {
  const { data } = fact;
  if (data.kind === 'derived' || data.kind === 'clause') return false;
  if (data.claims.some(({ admission }) => admission === true)) return false;
  return independentVoices(manuscript, fact).length === 1;
}

/** What we computed has no source but its parts. */
function hasNoPrimarySource(manuscript: Manuscript, fact: Fact): boolean {
  return (
    fact.data.kind !== 'derived' && !fact.data.claims.some((claim) => isPrimary(manuscript, fact, claim))
  );
}

/** A document, statement or data set of whoever says so, its own state medium, or the voice's own publication. */
function isPrimary(
  manuscript: Manuscript,
  fact: Fact,
  { by, sources }: Fact['data']['claims'][number],
): boolean {
  const voice = entryNamed(manuscript, fact, 'voice', by);
  return sources.some(({ source: id }) => {
    const source = entryNamed(manuscript, fact, 'source', id);
    if (source === undefined) return true;
    if (source.data.derivedFrom === undefined && primaryKinds.includes(source.data.kind)) return true;
    return voice !== undefined && [voice.data.name, voice.data.short].includes(source.data.publisher);
  });
}
