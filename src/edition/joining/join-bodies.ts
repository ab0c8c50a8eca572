import { passageKey } from '../../prose/passage-key.ts';
import { passagesIn, type Passage as WrittenPassage } from '../../prose/passages.ts';
import { plainText } from '../../prose/plain-text.ts';
import { attributeOf, isTag, nodesIn, type TagNode } from '../../prose/prose-tree.ts';
import type { Body, Fact, Passage, Quote, Source } from '../edition.ts';
import { claimsToldBy } from '../claims-told.ts';
import type { EntryOf } from '../manuscript.ts';
import { joinInterludes, type ListLengths } from './join-interludes.ts';
import { joinText, placesOfPicture } from './join-text.ts';
import { named, type Story } from './library.ts';
import { once } from './order.ts';

/** An entry with running text. */
export type ProseEntry = EntryOf<'explainer' | 'section' | 'update'>;

interface ReadPassage {
  key: string;
  written: WrittenPassage;
}

interface ReadBody {
  entry: ProseEntry;
  passages: ReadPassage[];
}

/**
 * Joins the running text of one explainer.
 * @param entries the short answer, the sections and the updates, in the order in which the page shows them
 * @param lengths of the lists that the text calls for
 * @returns the body of each, in the same order
 */
export function joinBodies(entries: readonly ProseEntry[], story: Story, lengths: ListLengths): Body[] {
  const bodies = entries.map(readBody);
  const marks = marksOf(bodies, story);
  const firsts = firstPlaces(bodies, story);
  return bodies.map((body) => joinBody(body, story, marks, firsts, lengths));
}

function readBody(entry: ProseEntry): ReadBody {
  const file = fileBelowContent(entry);
  const written = entry.prose === undefined ? [] : passagesIn(entry.prose.root);
  return {
    entry,
    passages: written.map((passage) => ({ key: passageKey(file, passage.n), written: passage })),
  };
}

function fileBelowContent({ file }: ProseEntry): string {
  return file.replace(/^content\//, '');
}

type Cited = Source | Quote;
type Evidence = Fact | Cited;

/** Sources are S1, S2 and so on, quotations Q1, Q2, in the order in which a reader meets them; each keeps its mark. */
function marksOf(bodies: readonly ReadBody[], story: Story): Map<Cited, string> {
  const passages = bodies.flatMap((body) => body.passages);
  const sources = once(passages.flatMap(({ written }) => evidenceOf(written, story).sources));
  const quotes = once(passages.flatMap(({ written }) => evidenceOf(written, story).quotes));
  return new Map<Cited, string>([
    ...sources.map((source, index): [Cited, string] => [source, `S${index + 1}`]),
    ...quotes.map((quote, index): [Cited, string] => [quote, `Q${index + 1}`]),
  ]);
}

/** Key of the passage beside which each piece of evidence is shown in full: in a section, wherever it stands in one. */
function firstPlaces(bodies: readonly ReadBody[], story: Story): Map<Evidence, string> {
  const sections = bodies.filter(({ entry }) => entry.kind === 'section');
  const others = bodies.filter(({ entry }) => entry.kind !== 'section');
  const places = new Map<Evidence, string>();
  for (const { key, written } of [...sections, ...others].flatMap((body) => body.passages)) {
    const { facts, sources, quotes } = evidenceOf(written, story);
    for (const thing of [...facts, ...sources, ...quotes]) if (!places.has(thing)) places.set(thing, key);
  }
  return places;
}

function evidenceOf({ facts, citations, said }: WrittenPassage, { library, ...story }: Story) {
  return {
    facts: once(facts.map(({ id }) => named(story.facts, id))),
    sources: once(citations.map(({ id }) => named(library.sources, id))),
    quotes: once(said.map(({ id }) => named(story.quotes, id))),
  };
}

function joinBody(
  { entry, passages }: ReadBody,
  story: Story,
  marks: ReadonlyMap<Cited, string>,
  firsts: ReadonlyMap<Evidence, string>,
  lengths: ListLengths,
): Body {
  const tags = entry.prose === undefined ? [] : [...nodesIn(entry.prose.root)].filter(isTag);
  const written = passages.map((passage) => passage.written);
  const interludes =
    entry.prose === undefined ? [] : joinInterludes(entry.prose.root, written, story, lengths);
  const joined = passages.map((passage, index) => ({
    ...joinPassage(passage, story, marks, firsts),
    before: interludes[index] ?? [],
  }));
  return {
    file: fileBelowContent(entry),
    passages: joined,
    ending: interludes[passages.length] ?? [],
    facts: once(joined.flatMap((passage) => passage.facts.map(({ fact }) => fact))),
    words: entry.prose === undefined ? 0 : countWords(plainText(entry.prose.root)),
    text: entry.prose === undefined ? [] : joinText(entry.prose.root, story),
    unsourced: [
      ...(entry.data.unsourced ?? []).map(({ words, because }) => ({ text: words, because })),
      ...tags.filter(({ name }) => name === 'Unsourced').map(joinUnsourced),
    ],
  };
}

function joinPassage(
  { key, written }: ReadPassage,
  story: Story,
  marks: ReadonlyMap<Cited, string>,
  firsts: ReadonlyMap<Evidence, string>,
): Omit<Passage, 'before'> {
  const { facts, quotes } = evidenceOf(written, story);
  const placed = <Thing extends Cited>(thing: Thing, told: ReadonlySet<Cited>) => ({
    mark: marks.get(thing) ?? '',
    isFirst: firsts.get(thing) === key && !told.has(thing),
  });
  const told = new Set<Cited>();
  const citations = citedPlaces(written).map(({ id, at }) => {
    const source = named(story.library.sources, id);
    const citation = { source, at, ...placed(source, told) };
    told.add(source);
    return citation;
  });
  return {
    key,
    facts: facts.map((fact) => ({
      fact,
      isFirst: firsts.get(fact) === key,
      told: once(
        written.facts.filter(({ id }) => id === fact.id).flatMap(({ words }) => claimsToldBy(words, fact)),
      ),
    })),
    citations,
    quotes: quotes.map((quote) => ({ quote, ...placed(quote, told) })),
    length: written.length,
    picture: pictureIn(written),
  };
}

function pictureIn({ node }: WrittenPassage): Passage['picture'] {
  if (!isTag(node) || (node.name !== 'Map' && node.name !== 'Route')) return undefined;
  return { kind: node.name === 'Map' ? 'map' : 'route', count: placesOfPicture(node).length };
}

/** The citations of a passage, each place in a source once. */
function citedPlaces({ citations }: WrittenPassage): WrittenPassage['citations'] {
  return citations.filter(
    ({ id, at }, index) => citations.findIndex((other) => other.id === id && other.at === at) === index,
  );
}

function joinUnsourced(tag: TagNode): Body['unsourced'][number] {
  return { text: plainText(tag), because: attributeOf(tag, 'because') ?? '' };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * How often each fact stands in the running text of an entry.
 * @returns ids of facts in the order of the text, with counts
 */
export function countFacts({ prose }: ProseEntry): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of prose === undefined ? [] : passagesIn(prose.root).flatMap(({ facts }) => facts)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
