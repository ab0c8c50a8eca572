import { expect, test } from 'vitest';
import FactCard from '../../src/components/FactCard.astro';
import { aCitation, aClaim, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aFact, aMoneyFact, anEventFact, aStatementFact } from '../examples/edition/facts.ts';
import { printed } from './print-component.ts';

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

test('a card shows figure, matter, standing in a word, day, voice and each source with its kind', async () => {
  const html = await printed(FactCard, { props: { fact: aFact({ number: 11 }), id: 'fact-crossings' } });
  expect(html).toContain('<div class="fact entry" id="fact-crossings">');
  const text = withoutTags(html);
  expect(text).toContain('Reported');
  expect(text).toContain('as of 18 Oct 2024');
  expect(text).toContain('about 6,000 people People who cross the bridge in a day');
  expect(text).toContain('Says who River Board');
  expect(text).toContain('Newspaper The Valley Herald, 19 October 2024');
  expect(html).toContain('href="/sources/herald-2024-10-19/"');
  expect(html).toContain('href="/bridge/facts/crossings/"');
});

test('the way back to the text is there where the fact has a mark in it', async () => {
  const backTo = '#in-text-crossings';
  expect(await printed(FactCard, { props: { fact: aFact(), backTo } })).toContain(`href="${backTo}"`);
  expect(await printed(FactCard, { props: { fact: aFact() } })).not.toContain('Back to the text');
});

test('a source that disputes the claim, or only gives context, is told so beside its name', async () => {
  const card = async (stance: 'supports' | 'disputes' | 'context') => {
    const claims = [aClaim({ sources: [aCitation({ stance })] })];
    return withoutTags(await printed(FactCard, { props: { fact: aFact({ claims }) } }));
  };
  expect(await card('disputes')).toContain('disputes it');
  expect(await card('context')).toContain('for context');
  expect(await card('supports')).not.toMatch(/disputes it|for context/);
});

test('a disputed fact shows what the other voices say last, and their sources', async () => {
  const ministry = aSource({ id: 'ministry-2025', kind: 'government-statement', publisher: 'Ministry' });
  const claims = [
    aClaim({ figure: { kind: 'value', value: 6000 } }),
    aClaim({
      by: aVoice({ id: 'ministry', name: 'Ministry' }),
      asOf: '2025-06-15',
      figure: { kind: 'value', value: 4700 },
      sources: [aCitation({ source: ministry })],
    }),
  ];
  const disputed = withoutTags(
    await printed(FactCard, { props: { fact: aFact({ claims, standing: 'disputed' }) } }),
  );
  expect(disputed).toContain('Others say Ministry: 4,700 (15 Jun 2025)');
  expect(disputed).toContain('Government statement Ministry, 19 October 2024');
  const reported = withoutTags(await printed(FactCard, { props: { fact: aFact({ claims }) } }));
  expect(reported).not.toContain('Others say');
  expect(reported).toContain('Other figures 4,700 (Ministry, 15 Jun 2025)');
});

test('a card says how many outlets print it and how many voices say it', async () => {
  const fact = aFact({ independence: { outlets: 9, voices: 2 } });
  expect(withoutTags(await printed(FactCard, { props: { fact } }))).toContain(
    'Says who River Board; 9 outlets, 2 voices',
  );
});

test('a card of what voices say differently credits none of them with the outlets of all', async () => {
  const claims = [6000, 4700].map((value, index) =>
    aClaim({ by: aVoice({ id: `v${index}`, name: `Voice ${index}` }), figure: { kind: 'value', value } }),
  );
  const fact = aFact({ claims, apart: claims, independence: { outlets: 9, voices: 2 } });
  const text = withoutTags(await printed(FactCard, { props: { fact } }));
  expect(text).toMatch(/Says who Voice 0\s*How many speak of it 9 outlets, 2 voices; they differ/);
});

test('a card shows earlier figures without a click, and leaves out those that the words tell', async () => {
  const claims = ['2024-10-18', '2024-05-01', '2023'].map((asOf, index) =>
    aClaim({ asOf, figure: { kind: 'value', value: 3000 - index } }),
  );
  const fact = aFact({ claims });
  const words = async (told: typeof claims) =>
    withoutTags(await printed(FactCard, { props: { fact, told } }));
  expect(await words([])).toContain('Earlier 2,999 (1 May 2024), 2,998 (2023)');
  expect(await words(claims.slice(1, 2))).toContain('Earlier 2,998 (2023)');
  expect(await words(claims.slice(1))).not.toContain('Earlier');
});

test('a card shows what was corrected: was, now, why, the day, and the way to the correction', async () => {
  const correction = {
    explainer: 'bridge',
    id: '2026-12-02-crossings',
    headline: 'Fewer cross.',
    day: '2026-12-01',
    published: '2026-12-02',
  };
  const mended = [
    { was: '60,000.', now: '6,000', because: 'A nought too many.', day: '2026-12-02', correction },
  ];
  const html = await printed(FactCard, { props: { fact: aFact({ mended }) } });
  expect(withoutTags(html)).toContain(
    'Corrected on 2 December 2026: was 60,000, now 6,000. A nought too many.',
  );
  expect(html).toContain('href="/bridge/updates/2026-12-02-crossings/"');
  expect(withoutTags(await printed(FactCard, { props: { fact: aFact() } }))).not.toContain('Corrected');
});

test('an admission and a note that a reader needs are said', async () => {
  const claims = [
    aClaim({
      isAdmission: true,
      note: 'The board counts walkers only.',
      figure: { kind: 'value', value: 9 },
    }),
  ];
  const text = withoutTags(await printed(FactCard, { props: { fact: aFact({ claims }) } }));
  expect(text).toContain('River Board, against its own interest');
  expect(text).toContain('The board counts walkers only.');
});

test.each([
  ['an event shows its day', anEventFact(), '<p class="fact-figure">19 June 2024</p>'],
  ['a sum shows the span it is for', aMoneyFact(), 'US$500 million<span class="unit"> a year</span>'],
])('%s', async (_what, fact, words) => {
  expect(await printed(FactCard, { props: { fact } })).toContain(words);
});

test('a statement has no figure', async () => {
  const html = await printed(FactCard, { props: { fact: aStatementFact() } });
  expect(html).not.toContain('fact-figure');
  expect(html).toContain('<p class="fact-says">The bridge is open.</p>');
});

test('a link to the card under an earlier id of the fact still lands on it', async () => {
  const fact = aFact({ formerly: ['walkers'] });
  expect(await printed(FactCard, { props: { fact, id: 'fact-crossings' } })).toContain(
    '<div class="fact entry" id="fact-crossings"> <span class="earlier-place" id="fact-walkers"></span>',
  );
  expect(await printed(FactCard, { props: { fact } })).not.toContain('fact-walkers');
});
