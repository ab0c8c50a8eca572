import { expect, test } from 'vitest';
import EvidenceMark from '../../src/components/EvidenceMark.astro';
import FactMark from '../../src/components/FactMark.astro';
import Icon from '../../src/components/Icon.astro';
import SourceLine from '../../src/components/SourceLine.astro';
import StandingWord from '../../src/components/StandingWord.astro';
import { iconShapes } from '../../src/graphics/icon-shapes.ts';
import { aSource } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { printed } from './print-component.ts';

test('a mark is a worded link that shows how the fact stands, with nothing before or inside it where a line could break', async () => {
  const html = await printed(FactMark, {
    props: { fact: aFact({ number: 11, standing: 'disputed' }), href: '#fact-crossings' },
  });
  expect(html).toBe(
    '<a href="#fact-crossings" aria-label="Fact 11, disputed: to its sources" class="mark is-disputed">' +
      '<span class="bracket">&nbsp;[</span>11<span class="bracket">]</span></a>',
  );
});

test('a mark shows and says that its fact was corrected', async () => {
  const mended = [{ was: '60,000', now: '6,000', day: '2026-12-02' }];
  const html = await printed(FactMark, { props: { fact: aFact({ mended }), href: '#fact-crossings' } });
  expect(html).toContain('aria-label="Fact 1, reported, corrected: to its sources"');
  expect(html).toContain('class="mark is-reported is-corrected"');
});

test('a mark without an address is no link and has no label', async () => {
  expect(await printed(FactMark, { props: { fact: aFact() } })).toMatch(/^<span class="mark is-reported">/);
});

test('the mark of a source reads in brackets without styles', async () => {
  const html = await printed(EvidenceMark, {
    props: { mark: 'S3', href: '#entry-S3', label: 'Source S3: to its entry' },
  });
  expect(html.replace(/<[^>]*>/g, '')).toBe('&nbsp;[S3]');
});

test('a standing is an icon for the eye and a word for everybody', async () => {
  const html = await printed(StandingWord, { props: { standing: 'unverified' } });
  expect(html).toContain('aria-hidden="true"');
  expect(html.replace(/<[^>]*>/g, '').trim()).toBe('Unverified');
});

test('a source names its kind, and leads to its own page', async () => {
  const html = await printed(SourceLine, {
    props: { source: aSource({ kind: 'state-media' }), at: 'page 2' },
  });
  expect(html).toContain(
    '<span class="kind kind-state-media">State media</span> <a href="/sources/herald-2024-10-19/">',
  );
  expect(html).toContain('</a>, page 2');
});

test('every icon is drawn with attributes only', async () => {
  for (const name of Object.keys(iconShapes)) {
    const html = await printed(Icon, { props: { name } });
    expect(html).toMatch(/<path/);
    expect(html).not.toContain('style=');
  }
});

test('a link to the first mark under an earlier id of the fact still lands on it', async () => {
  const fact = aFact({ formerly: ['walkers'] });
  const earlier = '<span class="earlier-place" id="in-text-walkers"></span>';
  expect(await printed(FactMark, { props: { fact, id: 'in-text-crossings' } })).toContain(earlier);
  expect(await printed(FactMark, { props: { fact } })).not.toContain(earlier);
});
