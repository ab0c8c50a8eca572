/** Builders of the parts of a story: each gives a valid one, and takes only what a test is about. */
import type {
  Body,
  Correction,
  Passage,
  Place,
  Question,
  Section,
  Term,
  Update,
} from '../../../src/edition/edition.ts';
import { stated, type Given } from './given.ts';

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
  return {
    id: 'valley',
    formerly: [],
    name: 'Valley',
    nativeNames: [],
    position: { lat: 50, lon: 30 },
    facts: [],
    forecasts: [],
    updates: [],
    ...stated(given),
  };
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
    text: [],
    unsourced: [],
    ...stated(given),
  };
}

/** A section of background. */
export function aSection(given: Given<Section> = {}): Section {
  return {
    id: 'repairs',
    formerly: [],
    order: 1,
    title: 'What was repaired',
    kind: 'background',
    body: aBody({ file: 'explainers/bridge/sections/1-repairs.mdx' }),
    sources: [],
    mended: [],
    ...stated(given),
  };
}

/** A development. */
export function anUpdate(given: Given<Update & { kind: 'development' }> = {}): Update {
  return {
    kind: 'development',
    id: '2026-11-24-open',
    formerly: [],
    headline: 'The bridge is open again.',
    isDraft: false,
    day: '2026-11-23',
    published: '2026-11-24',
    facts: [],
    correctedBy: [],
    brought: [],
    forecasts: [],
    questions: [],
    withdrawn: { facts: [], sources: [] },
    body: aBody({ file: 'explainers/bridge/updates/2026-11-24-open.mdx' }),
    passages: new Map(),
    ...stated(given),
  };
}

/** A correction of the number of people who cross. */
export function aCorrection(given: Given<Correction> = {}): Correction {
  return {
    ...anUpdate(),
    kind: 'correction',
    id: '2026-12-02-crossings',
    headline: 'Ten times fewer cross the bridge than we said.',
    day: '2026-12-02',
    published: '2026-12-02',
    was: '60,000 a day',
    now: '6,000 a day',
    where: 'The section What was repaired',
    facts: [],
    quotes: [],
    sources: [],
    ...stated(given),
  };
}
