import { entriesOf, type EntryOf, type Manuscript } from '../../edition/manuscript.ts';
import { withdrawalOf } from '../../edition/what-stands.ts';
import { wordWrittenClaim } from '../history/word-written-claim.ts';
import { idsIn, type Answers } from './compose.ts';
import type { NewKind } from './kinds.ts';

/**
 * The text below the fields of a new file: what was given, and of every fact that an update or the top of a story names and
 * the text does not, a sentence that shows it, unless it was withdrawn. So the text passes the rules, and can be worded better.
 * @param paragraphs MDX
 */
export function proseOf(
  kind: NewKind,
  { answers, paragraphs }: { answers: Answers; paragraphs: readonly string[] },
  { manuscript, explainer }: { manuscript: Manuscript; explainer: string },
): string {
  const named =
    kind === 'section' ? [] : idsIn(answers.get(kind === 'explainer' ? 'keyFacts' : 'facts') ?? []);
  const facts = entriesOf(manuscript, 'fact', explainer);
  const withdrawn = facts.filter((fact) => withdrawalOf(fact) !== undefined).map(({ id }) => id);
  const published = kind === 'update' ? answers.get('published')?.[0] : undefined;
  const sentences = named
    .filter((id) => !paragraphs.some((paragraph) => paragraph.includes(`<Fact id="${id}"`)))
    .filter((id) => !withdrawn.includes(id))
    .map((id) => sentenceFor(id, facts.find((fact) => fact.id === id)?.data, published));
  return [...paragraphs, ...sentences].join('\n\n');
}

function sentenceFor(id: string, fact: EntryOf<'fact'>['data'] | undefined, published?: string): string {
  if (fact === undefined) return `<Fact id="${id}" />.`;
  // An update tells what its day brought, also when newer claims have come.
  const brought = fact.claims.find(({ recorded }) => recorded === published);
  const isFigure = fact.kind === 'figure' || fact.kind === 'money' || fact.kind === 'derived';
  if (isFigure && brought === undefined) return `${asProse(fact.label)}: <Fact id="${id}" />.`;
  const claim = brought ?? fact.claims[0];
  const words = claim === undefined ? fact.label : wordWrittenClaim(fact, claim);
  const marked = `<Fact id="${id}">${asProse(words).replace(/\.$/, '')}</Fact>.`;
  return isFigure ? `${asProse(fact.label)}: ${marked}` : marked;
}

/** Text in which no character means anything but itself. */
function asProse(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&~]/g, '\\$&');
}
