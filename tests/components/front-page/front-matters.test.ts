import { expect, test } from 'vitest';
import { exampleFact, latestUpdates, tallyOfAll } from '../../../src/components/front-page/front-matters.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aCorrection, anUpdate } from '../../examples/edition/story.ts';

const early = anUpdate({ id: 'early', published: '2026-11-24' });
const late = anUpdate({ id: 'late', published: '2026-11-26' });
const correction = aCorrection({ id: 'mended', published: '2026-11-25' });
const edition = anEdition({
  explainers: [
    anExplainer({
      id: 'bridge',
      updates: [early],
      facts: [aFact({ standing: 'confirmed' }), aFact({ id: 'other' })],
    }),
    anExplainer({ id: 'tunnel', updates: [late, correction], facts: [aFact({ id: 'third' })] }),
  ],
});

test('the latest updates are the newest published of all explainers, and no more than wanted', () => {
  const ids = (most: number) =>
    latestUpdates(edition, most).map(({ explainer, update }) => [explainer.id, update.id]);
  expect(ids(5)).toEqual([
    ['tunnel', 'late'],
    ['tunnel', 'mended'],
    ['bridge', 'early'],
  ]);
  expect(ids(1)).toEqual([['tunnel', 'late']]);
});

test('facts of all explainers are counted together', () => {
  expect(tallyOfAll(edition)).toEqual([
    { standing: 'confirmed', count: 1 },
    { standing: 'reported', count: 2 },
  ]);
});

test('the example is the first fact on top of the first explainer, if there is one', () => {
  expect(exampleFact(edition)?.id).toBe('crossings');
  expect(exampleFact(anEdition({ explainers: [] }))).toBeUndefined();
});
