import { rolesOn } from '../roles-on.ts';
import type { WrittenCitation, WrittenFigureClaim, WrittenSaidClaim } from '../../schemas/claim.ts';
import type { Citation, Claim, ClauseFact, Fact, Place } from '../edition.ts';
import type { EntryOf } from '../manuscript.ts';
import { claimsApart } from '../claims-apart.ts';
import { figureOf, inOrderOfShowing } from '../written-claims.ts';
import { named, shelve, type Library, type Shelf } from './library.ts';
import { by, once } from './order.ts';

type FactEntry = EntryOf<'fact'>;
/** What is worked out of a fact beside all other content. */
type Judged = Pick<Fact, 'debts' | 'independence' | 'review'>;
type Clause = Extract<FactEntry['data'], { kind: 'clause' }>;

/**
 * Joins the facts of one explainer, by number, and tells their sources which facts rest on them.
 * Where they are used is filled in when the running text is joined, and the changes that updates declare with the updates.
 * @param judge what a fact owes its readers, how independent its voices are, and when it is to be looked at again
 */
export function joinFacts(
  entries: readonly FactEntry[],
  library: Library,
  judge: (entry: FactEntry) => Judged,
): Shelf<Fact> {
  const inOrder = entries.toSorted(by(({ data }) => [data.number]));
  const joined = new Map<string, Fact>();
  const join = (entry: FactEntry): Fact => {
    const done = joined.get(entry.id);
    if (done !== undefined) return done;
    const fact = joinFact(entry, library, judge(entry), (id) => join(named(shelve(entries), id)));
    joined.set(entry.id, fact);
    return fact;
  };
  const facts = inOrder.map(join);

  for (const fact of facts) {
    if (fact.kind === 'derived') for (const part of once(fact.of)) part.supports.push(fact);
    for (const source of fact.sources) source.facts.push(fact);
    for (const place of placesOf(fact)) place.facts.push(fact);
  }
  return shelve(facts);
}

function joinFact(
  { id, explainer = '', data }: FactEntry,
  library: Library,
  judged: Judged,
  factOf: (id: string) => Fact,
): Fact {
  const said = joinClaims(data.claims, library);
  const shared = {
    ...said,
    ...labelsOf(id, explainer, data),
    ...whereItIs(data, library),
    ...judged,
    apart: claimsApart({ ...said, standing: data.standing }),
  };
  switch (data.kind) {
    case 'figure':
      return { kind: data.kind, ...shared, unit: data.unit, definition: data.definition };
    case 'money':
      return {
        kind: data.kind,
        ...shared,
        currency: data.currency,
        definition: data.definition,
        period: data.period,
      };
    case 'event':
      return { kind: data.kind, ...shared, on: data.on };
    case 'statement':
      return { kind: data.kind, ...shared };
    case 'clause':
      return { kind: data.kind, ...shared, ...joinClause(data, library) };
    case 'derived': {
      const { operation, unit, currency, definition } = data;
      const [first = '', second = ''] = data.of;
      const of: [Fact, Fact] = [factOf(first), factOf(second)];
      return { kind: data.kind, ...shared, operation, of, unit, currency, definition };
    }
  }
}

function whereItIs(
  { places = [], journey }: FactEntry['data'],
  library: Library,
): Pick<Fact, 'places' | 'journey'> {
  const placeOf = (id: string) => named(library.places, id);
  const { from, to, by: means } = journey ?? {};
  return {
    places: places.map(placeOf),
    ...(from !== undefined &&
      to !== undefined &&
      means !== undefined && { journey: { from: placeOf(from), to: placeOf(to), by: means } }),
  };
}

/** Places that a fact is about, and those of its way. */
function placesOf({ places, journey }: Fact): Place[] {
  return once([...places, ...(journey === undefined ? [] : [journey.from, journey.to])]);
}

function labelsOf(id: string, explainer: string, data: FactEntry['data']) {
  const { number, label, standing, standingNote } = data;
  return {
    id,
    formerly: data.formerly ?? [],
    explainer,
    number,
    label,
    standing,
    standingNote,
    uses: [],
    supports: [],
    mended: [],
    // The updates that name it are added when they are joined.
    changes: new Set(data.claims.map(({ recorded }) => recorded)).size,
  };
}

function joinClaims(written: FactEntry['data']['claims'], library: Library) {
  const claims = inOrderOfShowing<WrittenFigureClaim | WrittenSaidClaim>(written).map((claim) =>
    joinClaim(claim, library),
  );
  const [current] = claims;
  if (current === undefined)
    throw new Error('A fact without claims was to be joined. Its schema let it pass.');
  return {
    claims,
    current,
    sources: once(claims.flatMap((claim) => claim.sources.map(({ source }) => source))),
    voices: once(claims.map((claim) => claim.by)),
  };
}

function joinClaim(claim: WrittenFigureClaim | WrittenSaidClaim, library: Library): Claim {
  const by = named(library.voices, claim.by);
  return {
    by,
    roles: rolesOn(by, claim.asOf),
    asOf: claim.asOf,
    recorded: claim.recorded,
    sources: claim.sources.map((citation) => joinCitation(citation, library)),
    figure: figureOf(claim),
    says: claim.says,
    isAdmission: claim.admission === true,
    note: claim.note,
    replaces: claim.replaces,
    because: claim.because,
  };
}

function joinCitation({ source, at, words, stance }: WrittenCitation, library: Library): Citation {
  return { source: named(library.sources, source), at, words, stance: stance ?? 'supports' };
}

type ClauseParts = Pick<
  ClauseFact,
  'document' | 'article' | 'texts' | 'edition' | 'phrases' | 'leftOut' | 'renderings'
>;

function joinClause(
  { document, article, text, edition, phrases = [], leftOut, renderings = [] }: Clause,
  library: Library,
): ClauseParts {
  return {
    document,
    article,
    texts: englishFirst(text),
    edition,
    phrases: phrases.map((phrase, index) => ({ letter: letterOf(index), ...phrase })),
    leftOut: leftOut && {
      words: englishFirst(leftOut.words),
      asQuoted: leftOut.asQuoted,
      source: named(library.sources, leftOut.source),
      note: leftOut.note,
    },
    renderings: renderings.map((rendering) => ({
      ...rendering,
      source: named(library.sources, rendering.source),
      phrases: (rendering.phrases ?? []).map(({ title, words }) => ({
        letter: letterOf(phrases.findIndex((phrase) => phrase.title === title)),
        words,
      })),
    })),
  };
}

function englishFirst(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts)
    .map(([language, text]) => ({ language, text }))
    .sort(by(({ language }) => [language === 'en' ? 0 : 1, language]));
}

/** a to z, then aa, ab and so on. */
function letterOf(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
