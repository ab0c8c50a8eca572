import { expect, test } from 'vitest';
import { owedToReaders } from '../../../src/desk/publish/owed-to-readers.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aSource } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aCorrection } from '../../examples/edition/story.ts';

const why = { on: '2026-11-24', because: 'Nobody said so.' };

test('an edition owes its readers each correction and withdrawal, by the first id that it had', () => {
  const explainer = anExplainer({
    id: 'new-bridge',
    formerly: ['bridge', 'ford'],
    updates: [aCorrection({ id: '2026-11-24-new', formerly: ['2026-11-24-width'] })],
    withdrawn: {
      facts: [{ ...why, toldIn: [], stood: aFact({ id: 'width' }) }],
      updates: [
        {
          ...why,
          id: '2026-11-20-open',
          kind: 'development',
          headline: 'Open',
          day: '2026-11-20',
          published: '2026-11-20',
        },
      ],
    },
  });
  const story = {
    ...why,
    id: 'tunnel',
    question: 'Is it dug?',
    kicker: 'The valley',
    published: '2026-11-20',
  };
  const edition = anEdition({
    explainers: [explainer],
    withdrawn: {
      explainers: [{ ...story, pages: ['/tunnel/'] }],
      sources: [{ ...why, toldIn: [], stood: aSource({ id: 'oslo', formerly: ['oslo-note'] }) }],
    },
  });
  expect(owedToReaders(edition)).toEqual({
    corrections: ['bridge/2026-11-24-width'],
    withdrawn: ['fact bridge/width', 'source oslo-note', 'story tunnel', 'update bridge/2026-11-20-open'],
  });
});
