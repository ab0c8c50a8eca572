import { expect, test } from 'vitest';
import WhatItWithdrew from '../../../src/components/updates/WhatItWithdrew.astro';
import { anExplainer } from '../../examples/edition/edition.ts';
import { aSource } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { anUpdate } from '../../examples/edition/story.ts';
import { printedDocument, wordsOf } from '../../examples/printing.ts';

const print = (withdrawn: ReturnType<typeof anUpdate>['withdrawn']) => {
  const update = { ...anUpdate({ kind: 'development' }), withdrawn };
  return printedDocument(WhatItWithdrew, { props: { explainer: anExplainer(), update } });
};

test('a fact and a source that were withdrawn are named, with links to their pages', async () => {
  const withdrawal = { on: '2026-11-25', because: 'It was of another bridge.', toldIn: [] };
  const page = await print({
    facts: [{ ...withdrawal, stood: aFact({ id: 'boats', number: 61, label: 'Boats' }) }],
    sources: [{ ...withdrawal, stood: aSource({ id: 'flyer', title: 'A flyer' }) }],
  });
  const links = [...page.querySelectorAll('li a')];
  expect(links.map((link) => [wordsOf(link), link.getAttribute('href')])).toEqual([
    ['Withdrawn: fact 61, Boats', '/bridge/facts/boats/'],
    ['Withdrawn: A flyer', '/sources/flyer/'],
  ]);
});

test('an update that told of no withdrawal has no list', async () => {
  expect((await print({ facts: [], sources: [] })).querySelector('ul')).toBeNull();
});
