import { expect, test } from 'vitest';
import WhatItBrought from '../../../src/components/updates/WhatItBrought.astro';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aForecast } from '../../examples/edition/evidence.ts';
import { aQuestion, anUpdate } from '../../examples/edition/story.ts';
import { printedDocument, wordsOf } from '../../examples/printing.ts';

const print = (update: ReturnType<typeof anUpdate>) =>
  printedDocument(WhatItBrought, { props: { explainer: anExplainer(), update } });

const settled = aForecast({ resolvedBy: { ...anUpdate(), explainer: 'bridge' } });

test('a settled forecast leads to its own page, an answered question to its place', async () => {
  const page = await print(anUpdate({ forecasts: [settled], questions: [aQuestion()] }));
  expect([...page.querySelectorAll('.diffs li')].map(wordsOf)).toEqual([
    'Forecast settled The bridge will open before winter. Happened',
    'Question answered What did the repairs cost?',
  ]);
  expect([...page.querySelectorAll('.diffs a')].map((link) => link.getAttribute('href'))).toEqual([
    '/bridge/forecasts/opens-by-winter/',
    '/bridge/#question-cost',
  ]);
});

test('an update that brought nothing has no list', async () => {
  expect((await print(anUpdate())).querySelector('ul')).toBeNull();
});

test('a forecast that another update had settled is looked at again', async () => {
  const page = await print(anUpdate({ id: '2026-11-25-note', forecasts: [settled] }));
  expect([...page.querySelectorAll('.diffs li')].map(wordsOf)).toEqual([
    'Forecast looked at again The bridge will open before winter. Happened',
  ]);
});
