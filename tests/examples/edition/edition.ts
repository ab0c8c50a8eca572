/** Builders of explainers and editions: each gives a valid one, and takes only what a test is about. */
import type { Edition, Explainer } from '../../../src/edition/edition.ts';
import { timelineOf } from '../../../src/edition/timeline.ts';
import { stated, type Given } from './given.ts';
import { once } from './once.ts';
import { aFact } from './facts.ts';
import { aBody, aSection } from './story.ts';

/** An explainer with one fact; sources, voices and tallies follow from its facts unless given. */
export function anExplainer(given: Given<Explainer> = {}): Explainer {
  const facts = given.facts ?? [aFact()];
  const sources = given.sources ?? once(facts.flatMap((fact) => fact.sources));
  const published = given.published ?? '2026-11-24';
  const shortAnswer = given.shortAnswer ?? aBody({ facts });
  return {
    id: 'bridge',
    formerly: [],
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
    isDraft: false,
    review: { by: '2027-02-28', last: '2026-11-24', isOverdue: false },
    report: [],
    shortAnswer,
    answers: [{ asked: 'Walkers', verdict: 'happened', answer: 'They cross.' }],
    sections: [aSection()],
    facts,
    quotes: [],
    forecasts: [],
    forecastTally: tallyOf(given.forecasts ?? [], ({ verdict }) => verdict).map(([verdict, count]) => ({
      verdict,
      count,
    })),
    questions: [],
    terms: [],
    updates: [],
    corrections: (given.updates ?? []).filter((update) => update.kind === 'correction'),
    mended: [],
    since: [],
    timeline: timelineOf({ facts, updates: given.updates ?? [], forecasts: given.forecasts ?? [] }),
    withdrawn: { facts: [], updates: [] },
    latest: [],
    sources,
    voices: once(facts.flatMap((fact) => fact.voices)),
    passages: new Map(shortAnswer.passages.map((passage) => [passage.key, passage])),
    independence: { outlets: 1, voices: 1 },
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
    corrections: explainers.flatMap((explainer) =>
      explainer.corrections.map((correction) => ({ explainer, correction })),
    ),
    forecastTally: tallyOf(
      explainers.flatMap(({ forecasts }) => forecasts),
      ({ verdict }) => verdict,
    ).map(([verdict, count]) => ({ verdict, count })),
    unlistedSources: [],
    withdrawn: { explainers: [], sources: [] },
    moved: [],
    ...stated(given),
  };
}

function tallyOf<Thing, Key>(things: Thing[], keyOf: (thing: Thing) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return [...counts];
}
