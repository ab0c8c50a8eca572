/** Builders of sources, voices and what they say: each gives a valid one, and takes only what a test is about. */
import type { Citation, Claim, Forecast, Quote, Source, Voice } from '../../../src/edition/edition.ts';
import { stated, type Given } from './given.ts';

/** A newspaper article in English. */
export function aSource(given: Given<Source> = {}): Source {
  return {
    id: 'herald-2024-10-19',
    formerly: [],
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
    mended: [],
    ...stated(given),
  };
}

/** An organisation that is no party. */
export function aVoice(given: Given<Voice> = {}): Voice {
  const name = given.name ?? 'River Board';
  return {
    id: 'river-board',
    formerly: [],
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
    roles: [],
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    sources: [aCitation()],
    says: given.figure === undefined ? 'The bridge is open.' : undefined,
    isAdmission: false,
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
    mended: [],
    ...stated(given),
  };
}

/** A forecast that came true. */
export function aForecast(given: Given<Forecast> = {}): Forecast {
  return {
    id: 'opens-by-winter',
    explainer: 'bridge',
    roles: [],
    formerly: [],
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
    places: [],
    ...stated(given),
  };
}
