/** Builders of what all stories share: each gives an entry that breaks no rule, and takes only what a test is about. */
import { entry, type Data } from './entry.ts';

/** A newspaper article in English. */
export function aWrittenSource(id = 'herald', given: Partial<Data<'source'>> = {}) {
  const data: Data<'source'> = {
    kind: 'newspaper',
    title: 'Bridge reopens after repairs',
    publisher: 'The Valley Herald',
    url: id === 'herald' ? 'https://herald.example/bridge' : `https://herald.example/${id}`,
    published: '2024-10-19',
    accessed: '2026-11-23',
    language: 'en',
    party: 'none',
    ...given,
  };
  return entry('source', id, data);
}

/** An organisation that is no party. */
export function aWrittenVoice(id = 'river-board', given: Partial<Data<'voice'>> = {}) {
  return entry('voice', id, { kind: 'organisation', name: 'River Board', party: 'none', ...given });
}

/** A place that nobody disputes. */
export function aWrittenPlace(id = 'north-bank', given: Partial<Data<'place'>> = {}) {
  return entry('place', id, { name: 'North Bank', position: { lat: 51.5, lon: 0.1 }, ...given });
}

/** A glossary word. */
export function aWrittenTerm(id = 'pier', given: Partial<Data<'term'>> = {}) {
  return entry('term', id, { term: 'pier', meaning: 'A pillar that carries a bridge.', ...given });
}
