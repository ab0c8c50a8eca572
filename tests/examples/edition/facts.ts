/** Builders of facts of every kind: each gives a valid one, and takes only what a test is about. */
import type {
  Claim,
  ClauseFact,
  DerivedFact,
  EventFact,
  Fact,
  FigureFact,
  MoneyFact,
  StatementFact,
} from '../../../src/edition/edition.ts';
import { stated, type Given } from './given.ts';
import { once } from './once.ts';
import { aClaim } from './evidence.ts';

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
    renderings: [],
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

function common(given: Given<Fact>, claim: Claim) {
  const claims = given.claims ?? [claim];
  return {
    id: 'crossings',
    formerly: [],
    explainer: 'bridge',
    number: 1,
    label: 'People who cross the bridge in a day',
    standing: 'reported',
    review: { by: 'never', last: '2026-11-24', isOverdue: false },
    claims,
    current: claims[0] ?? claim,
    sources: once(claims.flatMap((each) => each.sources.map((citation) => citation.source))),
    voices: once(claims.map((each) => each.by)),
    places: [],
    uses: [],
    debts: [],
    independence: { outlets: 1, voices: 1 },
    apart: [],
    mended: [],
    changes: 1,
    supports: [],
  } as const satisfies Partial<Fact>;
}
