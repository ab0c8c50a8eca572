/** Builders of the edition's things: each gives a valid one, and takes only what a test is about. */
import type {
  Body,
  Citation,
  Claim,
  ClauseFact,
  DerivedFact,
  Edition,
  EventFact,
  Explainer,
  Fact,
  FigureFact,
  Forecast,
  MoneyFact,
  Passage,
  Place,
  Question,
  Quote,
  Section,
  Source,
  StatementFact,
  Term,
  Update,
  Voice,
} from '../../src/edition/edition.ts';

type Given<Thing> = { [Key in keyof Thing]?: Thing[Key] | undefined };

/** A newspaper article in English. */
export function aSource(given: Given<Source> = {}): Source {
  return {
    id: 'herald-2024-10-19',
    kind: 'newspaper',
    title: 'Bridge reopens after repairs',
    publisher: 'The Valley Herald',
    authors: [],
    url: 'https://herald.example/bridge',
    published: '2024-10-19',
    accessed: '2026-11-20',
    language: 'en',
    party: 'none',
    derivedFrom: [],
    facts: [],
    quotes: [],
    explainers: [],
    ...stated(given),
  };
}

/** An organisation that is no party. */
export function aVoice(given: Given<Voice> = {}): Voice {
  const name = given.name ?? 'River Board';
  return {
    id: 'river-board',
    kind: 'organisation',
    name,
    shortName: name,
    roles: [],
    party: 'none',
    claims: [],
    quotes: [],
    forecasts: [],
    ...stated(given),
  };
}

/** A citation of a source that supports the claim. */
export function aCitation(given: Given<Citation> = {}): Citation {
  return { source: aSource(), stance: 'supports', ...stated(given) };
}

/** A claim without a figure; give `figure` for facts that have one. */
export function aClaim(given: Given<Claim> = {}): Claim {
  return {
    by: aVoice(),
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    sources: [aCitation()],
    says: given.figure === undefined ? 'The bridge is open.' : undefined,
    isAdmission: false,
    ...stated(given),
  };
}

/** A figure: about 6,000 people. */
export function aFact(given: Given<FigureFact> = {}): FigureFact {
  const figure = { kind: 'value', value: 6000, qualifier: 'about' } as const;
  return {
    ...common(given, aClaim({ figure })),
    kind: 'figure',
    unit: 'people',
    definition: 'Everybody who crossed, once for each day.',
    ...stated(given),
  };
}

/** A sum: US$500 million a year. */
export function aMoneyFact(given: Given<MoneyFact> = {}): MoneyFact {
  return {
    ...common(given, aClaim({ figure: { kind: 'value', value: 500_000_000 } })),
    id: 'tolls',
    label: 'Tolls taken at the bridge',
    kind: 'money',
    currency: 'USD',
    period: 'a year',
    definition: 'Tolls before tax.',
    ...stated(given),
  };
}

/** An event on 19 June 2024. */
export function anEventFact(given: Given<EventFact> = {}): EventFact {
  return {
    ...common(given, aClaim({ asOf: '2024-06-19', says: 'The bridge was opened.' })),
    id: 'opening',
    label: 'Opening of the bridge',
    kind: 'event',
    on: '2024-06-19',
    ...stated(given),
  };
}

/** A statement. */
export function aStatementFact(given: Given<StatementFact> = {}): StatementFact {
  return {
    ...common(given, aClaim()),
    id: 'bridge-open',
    label: 'State of the bridge',
    kind: 'statement',
    ...stated(given),
  };
}

/** A clause in English and Korean, with one marked phrase. */
export function aClauseFact(given: Given<ClauseFact> = {}): ClauseFact {
  return {
    ...common(given, aClaim({ says: 'Either side keeps the bridge in repair.' })),
    id: 'article-4',
    label: 'Upkeep of the bridge',
    kind: 'clause',
    document: 'Treaty on the Bridge',
    article: 'Article 4',
    texts: [
      { language: 'en', text: 'Either side keeps the bridge in repair without delay.' },
      { language: 'ko', text: '어느 일방은 다리를 지체 없이 수리한다.' },
    ],
    phrases: [
      { letter: 'a', words: 'without delay', title: 'No period', note: 'The treaty sets no number of days.' },
    ],
    ...stated(given),
  };
}

/** A share worked out from two figures. */
export function aDerivedFact(given: Given<DerivedFact> = {}): DerivedFact {
  return {
    ...common(given, aClaim({ figure: { kind: 'value', value: 40 } })),
    id: 'share-on-foot',
    label: 'Share of people who cross on foot',
    kind: 'derived',
    operation: 'share',
    of: [aFact({ id: 'on-foot', number: 2 }), aFact({ id: 'crossings', number: 3 })],
    unit: 'percent',
    definition: 'People on foot among all who cross.',
    ...stated(given),
  };
}

/** Words in English as a newspaper prints them. */
export function aQuote(given: Given<Quote> = {}): Quote {
  return {
    id: 'kim-bridge',
    speaker: aVoice({ id: 'kim', kind: 'person', name: 'Kim Da-ri' }),
    role: 'Engineer',
    said: '2024-10-18',
    words: { language: 'en', text: 'It will hold.' },
    source: aSource(),
    ...stated(given),
  };
}

/** A forecast that came true. */
export function aForecast(given: Given<Forecast> = {}): Forecast {
  return {
    id: 'opens-by-winter',
    statement: 'The bridge will open before winter.',
    by: aVoice(),
    said: '2024-06-01',
    source: aSource(),
    criteria: 'Happened if anybody crosses before 1 December 2024.',
    criteriaSet: '2024-06-02',
    criteriaSetAfterwards: false,
    verdict: 'happened',
    resolved: '2024-10-18',
    facts: [],
    ...stated(given),
  };
}

/** Something not known. */
export function aQuestion(given: Given<Question> = {}): Question {
  return {
    id: 'cost',
    question: 'What did the repairs cost?',
    why: 'The board has published no accounts.',
    settledBy: 'The accounts for 2024.',
    since: '2026-11-24',
    facts: [],
    ...stated(given),
  };
}

/** A place that one state claims. */
export function aPlace(given: Given<Place> = {}): Place {
  return { id: 'valley', name: 'Valley', nativeNames: [], position: { lat: 50, lon: 30 }, ...stated(given) };
}

/** A glossary word. */
export function aTerm(given: Given<Term> = {}): Term {
  return { id: 'pier', term: 'pier', meaning: 'A pillar that carries a bridge.', ...stated(given) };
}

/** A passage without evidence. */
export function aPassage(given: Given<Passage> = {}): Passage {
  return {
    key: 'explainers/bridge/explainer.mdx#1',
    facts: [],
    citations: [],
    quotes: [],
    length: 200,
    before: [],
    ...stated(given),
  };
}

/** Running text without evidence. */
export function aBody(given: Given<Body> = {}): Body {
  return {
    file: 'explainers/bridge/explainer.mdx',
    passages: [],
    ending: [],
    facts: [],
    words: 60,
    unsourced: [],
    ...stated(given),
  };
}

/** A section of background. */
export function aSection(given: Given<Section> = {}): Section {
  return {
    id: 'repairs',
    order: 1,
    title: 'What was repaired',
    kind: 'background',
    body: aBody({ file: 'explainers/bridge/sections/1-repairs.mdx' }),
    ...stated(given),
  };
}

/** A development. */
export function anUpdate(given: Given<Update & { kind: 'development' }> = {}): Update {
  return {
    kind: 'development',
    id: '2026-11-24-open',
    headline: 'The bridge is open again.',
    day: '2026-11-23',
    published: '2026-11-24',
    facts: [],
    body: aBody({ file: 'explainers/bridge/updates/2026-11-24-open.mdx' }),
    ...stated(given),
  };
}

/** An explainer with one fact; sources, voices and tallies follow from its facts unless given. */
export function anExplainer(given: Given<Explainer> = {}): Explainer {
  const facts = given.facts ?? [aFact()];
  const sources = given.sources ?? once(facts.flatMap((fact) => fact.sources));
  const published = given.published ?? '2026-11-24';
  const shortAnswer = given.shortAnswer ?? aBody({ facts });
  return {
    id: 'bridge',
    question: 'Is the bridge open again?',
    kicker: 'The valley',
    standfirst: 'Who says so, and how many cross it.',
    published,
    updated: published,
    byline: 'The desk',
    state: 'quiet',
    dataCutOff: '2026-03-17',
    keyFacts: facts.slice(0, 1),
    howSure: 'Two bodies say so, and both can see it.',
    method: ['We read what both boards publish.'],
    reviewBy: '2027-02-28',
    shortAnswer,
    answers: [{ asked: 'Walkers', verdict: 'happened', answer: 'They cross.' }],
    sections: [aSection()],
    facts,
    quotes: [],
    forecasts: [],
    questions: [],
    terms: [],
    updates: [],
    sources,
    voices: once(facts.flatMap((fact) => fact.voices)),
    passages: new Map(shortAnswer.passages.map((passage) => [passage.key, passage])),
    tally: tallyOf(facts, (fact) => fact.standing).map(([standing, count]) => ({ standing, count })),
    sourceTally: tallyOf(sources, (source) => source.kind).map(([kind, count]) => ({ kind, count })),
    minutes: 5,
    ...stated(given),
  };
}

/** An edition of one explainer; sources and voices follow from the explainers unless given. */
export function anEdition(given: Given<Edition> = {}): Edition {
  const explainers = given.explainers ?? [anExplainer()];
  return {
    today: '2026-11-24',
    explainers,
    sources: once(explainers.flatMap((explainer) => explainer.sources)),
    voices: once(explainers.flatMap((explainer) => explainer.voices)),
    places: [],
    terms: [],
    ...stated(given),
  };
}

function common(given: Given<Fact>, claim: Claim) {
  const claims = given.claims ?? [claim];
  return {
    id: 'crossings',
    explainer: 'bridge',
    number: 1,
    label: 'People who cross the bridge in a day',
    standing: 'reported',
    reviewBy: 'never',
    claims,
    current: claims[0] ?? claim,
    sources: once(claims.flatMap((each) => each.sources.map((citation) => citation.source))),
    voices: once(claims.map((each) => each.by)),
    uses: [],
    debts: [],
    supports: [],
  } as const satisfies Partial<Fact>;
}

function once<Thing extends { id: string }>(things: Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

function tallyOf<Thing, Key>(things: Thing[], keyOf: (thing: Thing) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return [...counts];
}

/** Drops keys that are only there as undefined, so that they do not hide a default. */
function stated<Thing extends object>(
  given: Thing,
): { [Key in keyof Thing]: Exclude<Thing[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Thing]: Exclude<Thing[Key], undefined>;
  };
}
