import { describe, expect, test, vi } from 'vitest';
import FactPage from '../../src/pages/[explainer]/facts/[fact].astro';
import { anExplainer } from '../examples/edition/edition.ts';
import { aCitation, aClaim, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aClauseFact, aDerivedFact, aFact, anEventFact, aStatementFact } from '../examples/edition/facts.ts';
import { aPlace } from '../examples/edition/story.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';
import type { Fact } from '../../src/edition/edition.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

function print(fact: Fact): Promise<Document> {
  return printedDocument(FactPage, { props: { fact, explainer: anExplainer({ facts: [fact] }) } });
}

const korean = aSource({ id: 'sinmun', publisher: 'Dari Sinmun', kind: 'state-media', language: 'ko' });
const older = aClaim({
  by: aVoice({ id: 'guild', name: 'Ferry Guild' }),
  asOf: '2024-03',
  figure: { kind: 'range', low: 4000, high: 5000 },
  sources: [aCitation({ source: korean, at: 'page 2', words: '사천에서 오천' })],
  note: 'Counted from one bank only.',
});
const newer = aClaim({ figure: { kind: 'value', value: 6000, qualifier: 'about' }, isAdmission: true });
const moved = aFact({
  number: 10,
  claims: [newer, older],
  standing: 'disputed',
  standingNote: 'The two count in different ways.',
  uses: [
    { title: 'The short answer', times: 1 },
    { title: 'What was repaired', part: { kind: 'section', id: 'repairs' }, times: 2 },
  ],
  review: { by: '2027-02-28', last: '2026-11-24', isOverdue: false },
});

describe('the page of a figure', () => {
  test('has one heading of the first rank: the figure with its unit', async () => {
    const page = await print(moved);
    expect([...page.querySelectorAll('h1')].map(wordsOf)).toEqual(['about 6,000 people']);
    expect(wordsOf(page.querySelector('.lead'))).toBe('People who cross the bridge in a day');
  });

  test('says how it stands, what that means, why, and as of when', async () => {
    const words = wordsOf((await print(moved)).querySelector('.evidence-head'));
    expect(words).toContain('Disputed');
    expect(words).toContain('Voices say things that cannot both be true. The two count in different ways.');
    expect(words).toContain('as of 18 October 2024');
    expect(words).toContain('Says who River Board, against its own interest');
    expect(words).toContain('What is counted Everybody who crossed, once for each day.');
  });

  test('lists every claim as a row of a table, with voice, day, figure, note, and the words of the source in their language', async () => {
    const page = await print(moved);
    const rows = [...page.querySelectorAll('.claims tbody tr')];
    expect(rows).toHaveLength(2);
    expect(wordsOf(page.querySelector('.claims caption'))).toBe(
      'What was said of fact 10: the claim that counts first, then the newest first',
    );
    expect(wordsOf(rows[1])).toBe(
      'Mar 2024 Ferry Guild 4,000–5,000 people Counted from one bank only. State media Dari Sinmun, 19 October 2024, page 2 사천에서 오천 in Korean',
    );
    expect(rows[1]?.querySelector('q')?.getAttribute('lang')).toBe('ko');
    expect(rows[1]?.querySelector('th')?.getAttribute('scope')).toBe('row');
    expect([...page.querySelectorAll('.claims thead th')].map(wordsOf)).toEqual([
      'As of',
      'Who says so',
      'Figure',
      'Where it can be read',
    ]);
  });

  test('shows voices that differ side by side before the history, each with day, figure and sources', async () => {
    const sides = [...(await print({ ...moved, apart: [newer, older] })).querySelectorAll('.apart > li')];
    expect(sides.map(wordsOf)).toEqual([
      expect.stringMatching(/^River Board as of 18 Oct 2024 about 6,000 people .*The Valley Herald/),
      expect.stringMatching(/^Ferry Guild as of Mar 2024 4,000–5,000 people .*Dari Sinmun/),
    ]);
    expect(sides.map((side) => side.querySelectorAll('svg.bar').length)).toEqual([1, 1]);
    expect((await print(moved)).querySelector('.apart')).toBeNull();
  });

  test('shows what was corrected, and how many outlets and voices there are', async () => {
    const mended = [{ was: '60,000', now: '6,000', because: 'A nought too many.', day: '2026-12-02' }];
    const page = await print({ ...moved, mended, independence: { outlets: 9, voices: 2 } });
    expect(wordsOf(page.querySelector('[aria-labelledby=corrected]'))).toBe(
      'What we had wrong Corrected on 2 December 2026: was 60,000, now 6,000. A nought too many.',
    );
    expect(wordsOf(page.querySelector('.evidence-head'))).toContain(
      'How many speak of it 9 outlets, 2 voices.',
    );
    const plain = await print(aFact({ independence: { outlets: 9, voices: 2 } }));
    expect(wordsOf(plain.querySelector('.evidence-head'))).toContain('How many say so 9 outlets, 2 voices.');
    expect((await print(moved)).querySelector('[aria-labelledby=corrected]')).toBeNull();
  });

  test('shows how the figure moved only where it moved', async () => {
    expect((await print(moved)).querySelectorAll('.claims svg.bar')).toHaveLength(2);
    expect((await print(aFact())).querySelectorAll('.claims svg.bar')).toHaveLength(0);
  });

  test('leads to the sections that use it, and back to its card', async () => {
    const page = await print(moved);
    const uses = [...page.querySelectorAll('[aria-labelledby=uses] a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(uses).toEqual(['/bridge/', '/bridge/#repairs']);
    expect(wordsOf(page.querySelector('[aria-labelledby=uses]'))).toContain('What was repaired, 2 times');
    expect(page.querySelector('.slip a[href="/bridge/#fact-crossings"]')).not.toBeNull();
  });

  test('leads to the places that it is about, and to those of its journey, each once', async () => {
    const [north, south] = [aPlace({ id: 'north' }), aPlace({ id: 'south' })];
    const page = await print({ ...moved, places: [south], journey: { from: north, to: south, by: 'sea' } });
    const links = [...page.querySelectorAll('[aria-labelledby=places] a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/places/south/', '/places/north/']);
    expect((await print(moved)).querySelector('[aria-labelledby=places]')).toBeNull();
  });

  test('a fact that is used nowhere promises no way back', async () => {
    const page = await print(aFact());
    expect(page.querySelector('#uses')).toBeNull();
    expect(page.querySelector('.slip a[href*="#fact-"]')).toBeNull();
  });

  test('can be cited in one line that names the day and the address', async () => {
    const page = await print(moved);
    expect(wordsOf(page.querySelector('.copy'))).toBe(
      'Double Entry, fact 10: People who cross the bridge in a day: about 6,000 people (disputed; River Board, as of 18 October 2024). In “Is the bridge open again?”, version of 24 November 2026. https://double-entry.example/bridge/facts/crossings/',
    );
  });

  test('says when it will be looked at again, or that it cannot change', async () => {
    expect(wordsOf((await print(moved)).querySelector('.slip'))).toContain(
      'looked at again by 28 February 2027',
    );
    expect(wordsOf((await print(aFact())).querySelector('.slip'))).toContain('This cannot change');
  });

  test('keeps what a correction set aside', async () => {
    const mended = aClaim({
      figure: { kind: 'value', value: 6000 },
      replaces: '60,000',
      because: 'A nought was typed twice.',
    });
    const row = (await print(aFact({ claims: [mended] }))).querySelector('.claims tbody tr');
    expect(wordsOf(row?.querySelector('del'))).toBe('60,000');
    expect(wordsOf(row)).toContain('A nought was typed twice.');
  });
});

describe('pages of other kinds of fact', () => {
  test('a statement is itself the heading, and its matter stands below', async () => {
    const page = await print(aStatementFact());
    expect(wordsOf(page.querySelector('h1'))).toBe('The bridge is open.');
    expect(wordsOf(page.querySelector('dl'))).toContain('The matter State of the bridge');
  });

  test('an event says when it happened', async () => {
    const page = await print(anEventFact());
    expect(wordsOf(page.querySelector('h1'))).toBe('The bridge was opened.');
    expect(wordsOf(page.querySelector('dl'))).toContain('When 19 June 2024');
  });

  test('a clause is printed in full in each language, with its notes and what was left out', async () => {
    const leftOut = {
      words: [{ language: 'en', text: 'in repair' }],
      asQuoted: 'in repair […]',
      source: aSource(),
      note: 'The words set the pace.',
    };
    const page = await print(aClauseFact({ leftOut }));
    const texts = [...page.querySelectorAll('.clause-text blockquote p')];
    expect(texts.map((text) => text.getAttribute('lang'))).toEqual([null, 'ko']);
    const words = wordsOf(page.querySelector('main'));
    expect(words).toContain('a. No period without delay: The treaty sets no number of days.');
    expect(words).toContain(
      'The Valley Herald quoted the clause without in repair. It printed: in repair […]',
    );
    expect(words).toContain('The words set the pace.');
  });

  test('a derived figure shows the arithmetic and leads to its parts', async () => {
    const page = await print(aDerivedFact());
    const part = page.querySelector('[aria-labelledby=worked-out]');
    expect(wordsOf(part)).toContain('about 6,000 people ÷ about 6,000 people = 40 %.');
    expect([...(part?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/bridge/facts/on-foot/',
      '/bridge/facts/crossings/',
    ]);
  });

  test('a figure that others are worked out from names them', async () => {
    const page = await print(aFact({ supports: [aDerivedFact()] }));
    expect(wordsOf(page.querySelector('[aria-labelledby=supports]'))).toContain(
      'Share of people who cross on foot: 40 %',
    );
  });
});

describe('the sheet round it', () => {
  test('tells a browser language, title, description and address', async () => {
    const page = await print(moved);
    expect(page.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(wordsOf(page.querySelector('title'))).toBe(
      'Fact 10: People who cross the bridge in a day | Double Entry',
    );
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'People who cross the bridge in a day: about 6,000 people. Disputed, as of 18 October 2024, according to River Board.',
    );
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      /^https:\/\/double-entry\.example\//,
    );
    expect(page.querySelectorAll('link[rel=preload][as=font]')).toHaveLength(2);
  });

  test('a title too long for a tab loses the name of the site first, then its end', async () => {
    const long = await print(aFact({ label: 'People who cross the bridge in a day of the dry season' }));
    expect(wordsOf(long.querySelector('title'))).toBe(
      'Fact 1: People who cross the bridge in a day of the dry season',
    );
    const longer = await print(
      aFact({ label: 'People who cross the bridge in a day of the dry season, by their own count' }),
    );
    expect(wordsOf(longer.querySelector('title'))).toBe(
      'Fact 1: People who cross the bridge in a day of the dry season, by…',
    );
  });

  test('begins with a way to skip to the content, and has the landmarks of a page', async () => {
    const page = await print(moved);
    expect(page.querySelector('body a')?.getAttribute('href')).toBe('#main');
    for (const landmark of ['header', 'nav[aria-label=Site]', 'main#main', 'footer']) {
      expect(page.querySelectorAll(landmark).length, landmark).toBeGreaterThan(0);
    }
  });

  test('has no script and no style of its own', async () => {
    const page = await print(moved);
    // Data for machines runs nowhere.
    const found = page.querySelectorAll('script:not([type="application/ld+json"]), style, [style]');
    expect(found).toHaveLength(0);
  });
});
