import { describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import FrontPage from '../../src/pages/index.astro';
import { anEdition, anExplainer } from '../examples/edition/edition.ts';
import { aFact } from '../examples/edition/facts.ts';
import { aCorrection, anUpdate } from '../examples/edition/story.ts';
import ShortAnswer from '../examples/ShortAnswer.astro';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({
  loadEdition: vi.fn(),
  renderBody: () => Promise.resolve({ Content: ShortAnswer }),
}));

function print(edition: Edition): Promise<Document> {
  vi.mocked(loadEdition).mockResolvedValue(edition);
  return printedDocument(FrontPage);
}

const ten = Array.from({ length: 10 }, (_, index) =>
  anExplainer({
    id: `bridge-${index}`,
    question: `Is bridge ${index} open?`,
    facts: [aFact({ explainer: `bridge-${index}` })],
  }),
);
const correction = aCorrection({
  id: 'mended',
  published: '2026-11-25',
  headline: 'The number of walkers was wrong.',
});

describe('with one story', () => {
  test('its question is the only heading of the first rank, and leads to it', async () => {
    const page = await print(anEdition());
    expect([...page.querySelectorAll('h1')].map(wordsOf)).toEqual(['Is the bridge open again?']);
    expect(page.querySelector('h1 a')?.getAttribute('href')).toBe('/bridge/');
  });

  test('it gives the short answer itself, the verdict on each part, the day, and how much there is to read', async () => {
    const words = wordsOf((await print(anEdition())).querySelector('.lead-story'));
    expect(words).toContain('It is. The board counts about 6,000 people');
    expect(words).toContain('Walkers They cross They have crossed since October.');
    expect(words).toContain('as of 17 March 2026 1 source 5 minutes to read');
  });

  test('facts in the short answer lead to their pages; what only the explainer can show is left to it', async () => {
    const answer = (await print(anEdition())).querySelector('.short-answer');
    expect([...(answer?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/bridge/facts/crossings/',
    ]);
  });

  test('its figures stand in the ledger, each with who says so, a source, and its number leading to the fact', async () => {
    const page = await print(anEdition());
    const figure = page.querySelector('.numbers li');
    expect(wordsOf(figure)).toContain('about 6,000 Reported');
    expect(wordsOf(figure)).toContain('River Board, 18 Oct 2024. Newspaper The Valley Herald');
    expect(wordsOf(figure)).toContain('People who cross the bridge in a day');
    const mark = figure?.querySelector('a.mark');
    expect(mark?.getAttribute('href')).toBe('/bridge/facts/crossings/');
    expect(mark?.getAttribute('aria-label')).toBe('Fact 1, reported: People who cross the bridge in a day');
  });

  test('a screen reader hears once how the facts stand', async () => {
    const page = await print(anEdition());
    expect(page.querySelector('.strip')?.getAttribute('aria-label')).toBe('1 reported');
    expect(page.querySelector('.in-short')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('one fact shows how to read the site', async () => {
    const card = (await print(anEdition())).querySelector('.reading .fact');
    expect(wordsOf(card)).toContain('Says who River Board');
    expect(wordsOf(card)).toContain('The Valley Herald');
  });

  test('the key counts every standing, also those no fact has', async () => {
    const key = (await print(anEdition())).querySelector('.meanings');
    const rows = [...(key?.querySelectorAll('div') ?? [])].map(wordsOf);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^Confirmed 0 facts Two independent voices/);
    expect(rows[1]).toMatch(/^Reported 1 facts One voice, or one side, says so/);
  });

  test('it says that nothing had to be corrected', async () => {
    expect(wordsOf((await print(anEdition())).querySelector('aside[aria-label=Changes]'))).toBe(
      'Latest corrections None so far. All corrections',
    );
  });
});

describe('with ten stories', () => {
  test('each has its question as a heading, in the order of the edition', async () => {
    const page = await print(anEdition({ explainers: ten }));
    expect([...page.querySelectorAll('article :is(h1, h2)')].map(wordsOf)).toEqual(
      ten.map(({ question }) => question),
    );
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  test('each of the others gives its answers and its strip too', async () => {
    const page = await print(anEdition({ explainers: ten }));
    expect(page.querySelectorAll('.story .verdicts')).toHaveLength(9);
    expect(page.querySelectorAll('.story .strip')).toHaveLength(10);
  });

  test('the key counts the facts of all', async () => {
    const key = (await print(anEdition({ explainers: ten }))).querySelector('.meanings');
    expect(wordsOf(key)).toContain('Reported 10 facts');
  });

  test('the newest changes and corrections of all stand together, the newest first', async () => {
    const first = anExplainer({ id: 'first', updates: [anUpdate()] });
    const second = anExplainer({ id: 'second', updates: [correction] });
    const page = await print(anEdition({ explainers: [first, second] }));
    const changes = page.querySelector('aside[aria-label=Changes]');
    expect(
      [...(changes?.querySelectorAll('.changes:first-of-type a') ?? [])].map((link) =>
        link.getAttribute('href'),
      ),
    ).toEqual(['/second/updates/mended/', '/first/updates/2026-11-24-open/']);
    expect(wordsOf(changes)).toContain('It said: 60,000 a day Now: 6,000 a day');
    expect(wordsOf(page.querySelector('.last-change'))).toContain('The number of walkers was wrong.');
  });
});

test('without any story it says so', async () => {
  const page = await print(anEdition({ explainers: [] }));
  expect(wordsOf(page.querySelector('h1'))).toBe('No explainer has been published yet.');
});
