import { expect, test, vi } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import CorrectionsPage from '../../src/pages/corrections.astro';
import { anEdition, anExplainer } from '../examples/edition/edition.ts';
import { aQuote, aSource, aVoice } from '../examples/edition/evidence.ts';
import { aFact } from '../examples/edition/facts.ts';
import { aCorrection } from '../examples/edition/story.ts';
import { printedDocument, wordsOf } from '../examples/printing.ts';

vi.mock('../../src/edition/load-edition.ts', () => ({ loadEdition: vi.fn() }));

function print(edition: Edition): Promise<Document> {
  vi.mocked(loadEdition).mockResolvedValue(edition);
  return printedDocument(CorrectionsPage);
}

const correction = aCorrection({
  place: 'repairs',
  foundBy: 'A walker',
  facts: [aFact({ number: 7 })],
  quotes: [aQuote({ speaker: aVoice({ id: 'kim', name: 'Kim Da-ri' }) })],
  sources: [aSource({ id: 'tribune', publisher: 'The Tribune' })],
});

test('a correction says its day, where it stood, what it said and says, what it touched, and who found it', async () => {
  const page = await print(anEdition({ explainers: [anExplainer({ updates: [correction] })] }));
  const entry = page.querySelector('#correction-bridge-2026-12-02-crossings');
  expect(wordsOf(entry)).toMatch(/^2 December 2026, Is the bridge open again\?/);
  expect(wordsOf(entry)).toContain('from 60,000 a day to 6,000 a day');
  expect(wordsOf(entry)).toContain('[7] People who cross the bridge in a day');
  expect(wordsOf(entry)).toContain('The words of Kim Da-ri, 18 October 2024');
  expect(wordsOf(entry)).toContain('The Tribune, 19 October 2024');
  expect(wordsOf(entry)).toMatch(/Found by A walker\.$/);
  const links = [...(entry?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  expect(links.slice(0, 3)).toEqual([
    '/bridge/',
    '/bridge/updates/2026-12-02-crossings/',
    '/bridge/#repairs',
  ]);
  expect(links).toContain('/sources/tribune/');
});

test('a correction whose words name no place has them without a link', async () => {
  const vague = aCorrection({ where: 'Fact 7' });
  const page = await print(anEdition({ explainers: [anExplainer({ updates: [vague] })] }));
  expect(wordsOf(page.querySelector('.diffs'))).toContain('Fact 7');
  expect([...page.querySelectorAll('.diffs a')].map(wordsOf)).not.toContain('Fact 7');
});

test('where nothing was wrong it says so, what counts as a correction, and how to report an error', async () => {
  const page = await print(anEdition());
  const words = wordsOf(page.querySelector('main'));
  expect(words).toContain('None so far.');
  expect(words).toContain('What counts as a correction');
  expect(page.querySelector('main a[href="/about/#errors"]')).not.toBeNull();
  expect(words).not.toContain('Errors of the reports we answer');
});

test('the errors of a founding report are not ours, and stand where they are marked', async () => {
  const explainer = anExplainer({ founding: aSource() });
  const page = await print(anEdition({ explainers: [explainer] }));
  expect(wordsOf(page.querySelector('[aria-labelledby=of-reports]'))).toContain(
    'The errors of the founding report are not ours: they are marked where they stand, and listed with the rest of its points.',
  );
  expect(page.querySelector('main a[href="/bridge/founding-report/#wrong"]')).not.toBeNull();
});
