import { describe, expect, test } from 'vitest';
import {
  formerPagesOf,
  nameFormerPage,
  type FormerPage,
} from '../../src/components/former-page/former-pages.ts';
import FormerPagePrinted from '../../src/pages/[...address].astro';
import { anEdition, anExplainer } from '../examples/edition/edition.ts';
import { aCitation, aClaim, aSource } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { anUpdate } from '../examples/edition/story.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';

const withdrawal = { on: '2026-12-03', because: 'The table was of another bridge.' };
const explainer = anExplainer();
const print = (address: string, page: FormerPage) =>
  printedDocument(FormerPagePrinted, { props: { address, page } });

const toldIn = [
  { ...anUpdate({ id: '2026-12-03-told', headline: 'It is withdrawn.' }), explainer: 'bridge' },
];

describe('a page that has moved', async () => {
  const moved = { from: '/crossing/facts/hands/', to: '/bridge/facts/workers/' };
  const page = await print(moved.from, { kind: 'moved', ...moved });

  test('takes the reader along at once, without a script', () => {
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=/bridge/facts/workers/',
    );
    expect(page.querySelector('script')).toBeNull();
  });

  test('says where it stands now, with a link for browsers that do not follow', () => {
    expect(wordsOf(page.querySelector('h1'))).toBe('This page has moved');
    const link = page.querySelector('main a');
    expect(link?.getAttribute('href')).toBe('/bridge/facts/workers/');
    expect(wordsOf(link)).toBe('https://double-entry.example/bridge/facts/workers/');
  });

  test('tells search engines the address of now, and not to list this one', () => {
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://double-entry.example/bridge/facts/workers/',
    );
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});

describe('the page of a withdrawn fact', async () => {
  const source = aSource({ id: 'leaflet', publisher: 'The Leaflet' });
  const claim = aClaim({ figure: { kind: 'value', value: 30 }, sources: [aCitation({ source })] });
  const fact = {
    ...withdrawal,
    toldIn,
    stood: aFact({ number: 12, claims: [claim] }),
    see: aFact({ id: 'crew', number: 14 }),
  };
  const page = await print('/bridge/facts/crossings/', { kind: 'fact', fact, explainer });

  test('says that it was withdrawn, when, why, and what takes its place', () => {
    expect(wordsOf(page.querySelector('h1'))).toBe('This fact was withdrawn on 3 December 2026');
    expect(wordsOf(page.querySelector('.lead'))).toBe('The table was of another bridge.');
    expect(page.querySelector('.evidence-head a[href="/bridge/facts/crew/"]')).not.toBeNull();
  });

  test('leads to the update that told readers', () => {
    const link = page.querySelector('.evidence-head a[href="/bridge/updates/2026-12-03-told/"]');
    expect(wordsOf(link?.parentElement)).toBe('Told in: It is withdrawn.');
  });

  test('keeps what stood there, with voice, day and source, and says that it is stated no longer', () => {
    const stood = page.querySelector('section[aria-labelledby=stood]');
    expect(wordsOf(stood)).toContain('Fact 12: People who cross the bridge in a day.');
    expect(wordsOf(stood)).toContain('We no longer state it');
    expect(wordsOf(stood?.querySelector('tbody'))).toContain('18 Oct 2024 River Board 30 people');
    expect(stood?.querySelector('a[href="/sources/leaflet/"]')).not.toBeNull();
  });

  test('is not listed by search engines and leads nowhere by itself', () => {
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('meta[http-equiv]')).toBeNull();
  });
});

test('the page of a withdrawn update names its headline, day and kind', async () => {
  const update = {
    ...withdrawal,
    id: '2026-11-24-open',
    kind: 'clarification',
    headline: 'It is open.',
    day: '2026-11-23',
    published: '2026-11-24',
  } as const;
  const page = await print('/bridge/updates/2026-11-24-open/', { kind: 'update', update, explainer });
  expect(wordsOf(page.querySelector('h1'))).toBe('This update was withdrawn on 3 December 2026');
  expect(wordsOf(page.querySelector('section'))).toBe(
    'What stood here “It is open.” Clarification of 23 November 2026, on this page since 24 November 2026. All updates of this explainer',
  );
});

test('the page of a withdrawn source cites it as a record', async () => {
  const source = {
    ...withdrawal,
    toldIn,
    stood: aSource(),
    see: aSource({ id: 'gazette', publisher: 'Gazette' }),
  };
  const page = await print('/sources/herald-2024-10-19/', { kind: 'source', source });
  expect(wordsOf(page.querySelector('h1'))).toBe('This source was withdrawn on 3 December 2026');
  expect(wordsOf(page.querySelector('section'))).toContain(
    'Newspaper: “Bridge reopens after repairs”, The Valley Herald, 19 October 2024.',
  );
  expect(page.querySelector('a[href="/sources/gazette/"]')).not.toBeNull();
});

describe('the pages of a withdrawn explainer', () => {
  const { id, question, kicker, published } = explainer;
  const pages = ['/bridge/', '/bridge/facts/workers/'];
  const withdrawn = { ...withdrawal, id, question, kicker, published, pages };

  test('all name it', async () => {
    const own = await print('/bridge/', { kind: 'explainer', explainer: withdrawn });
    const below = await print('/bridge/facts/workers/', { kind: 'explainer', explainer: withdrawn });
    const lines = [own, below].map((page) => wordsOf(page.querySelector('section')));
    expect(lines).toEqual([
      'What stood here “Is the bridge open again?” First published on 24 November 2026. All explainers',
      'What stood here A page of this explainer, which was withdrawn with all its facts and updates: “Is the bridge open again?” First published on 24 November 2026. All explainers',
    ]);
  });

  test('have titles that tell them apart', () => {
    const titles = pages.map(
      (address) => nameFormerPage(address, { kind: 'explainer', explainer: withdrawn }).title,
    );
    expect(titles).toEqual(['Withdrawn: Is the bridge open again?', 'Withdrawn: /bridge/facts/workers/']);
  });
});

test('there is such a page for everything that moved or was withdrawn', () => {
  const stood = aFact({ id: 'boats' });
  const { id, kind, headline, day, published } = anUpdate();
  const story = anExplainer({
    withdrawn: {
      facts: [{ ...withdrawal, toldIn, stood }],
      updates: [{ ...withdrawal, id, kind, headline, day, published }],
    },
  });
  const edition = anEdition({
    explainers: [story],
    moved: [{ from: '/crossing/', to: '/bridge/' }],
    withdrawn: {
      sources: [{ ...withdrawal, toldIn, stood: aSource() }],
      explainers: [
        {
          ...withdrawal,
          id: 'tunnel',
          question: 'Why?',
          kicker: 'The hill',
          published,
          pages: ['/tunnel/', '/tunnel/sources/'],
        },
      ],
    },
  });
  expect(formerPagesOf(edition).map(({ address, page }) => `${page.kind} ${address}`)).toEqual([
    'moved /crossing/',
    'fact /bridge/facts/boats/',
    'update /bridge/updates/2026-11-24-open/',
    'source /sources/herald-2024-10-19/',
    'explainer /tunnel/',
    'explainer /tunnel/sources/',
  ]);
});
