import { expect, test } from 'vitest';
import Fact from '../../../src/components/in-article/Fact.astro';
import FactSidebar from '../../../src/components/in-article/FactSidebar.astro';
import Said from '../../../src/components/in-article/Said.astro';
import Source from '../../../src/components/in-article/Source.astro';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aQuote, aSource } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aBody, aPassage, aSection } from '../../examples/edition/story.ts';
import { printed } from '../print-component.ts';

const fact = aFact({ number: 4 });
const known = aFact({ id: 'known', number: 7, label: 'Walkers', standing: 'disputed' });
const source = aSource({ title: '다리가 열렸다', language: 'ko' });
const quote = aQuote({
  words: { language: 'ko', text: '버틸 것이다' },
  translation: { kind: 'person', text: 'It will hold', name: 'Ha Nul' },
});
const passage = aPassage({
  key: 'explainers/bridge/sections/1-repairs.mdx#1',
  length: 700,
  facts: [
    { fact, isFirst: true, told: [] },
    { fact: known, isFirst: false, told: [] },
  ],
  citations: [{ mark: 'S3', source, at: 'page 2', isFirst: true }],
  quotes: [{ mark: 'Q1', quote, isFirst: true }],
});
const explainer = anExplainer({
  facts: [fact, known],
  quotes: [quote],
  sections: [aSection({ body: aBody({ passages: [passage] }) })],
  passages: new Map([[passage.key, passage]]),
});
const locals = () => ({ explainer, edition: anEdition({ explainers: [explainer], sources: [source] }) });
const sidebar = () => printed(FactSidebar, { props: { passage: passage.key }, locals: locals() });

test('the aside after a block is open, named, and counts what stands behind the block', async () => {
  const html = await sidebar();
  expect(html).toContain('aria-label="Facts behind passage 1: 4, 7, S3 and Q1"');
  expect(html).toContain('<details open>');
  expect(html).toMatch(/Facts behind this \(4\)/);
  expect(html).toContain('aria-label="1 reported, 1 disputed"');
});

test('a fact that is new on the page has its card, one shown before leads to it', async () => {
  const html = await sidebar();
  expect(html).toContain('id="fact-crossings"');
  expect(html).toContain('href="#in-text-crossings"');
  expect(html).not.toContain('id="fact-known"');
  expect(html).toContain('href="#fact-known"');
});

test('a cited source shows its kind, its title in its language, and the place in it', async () => {
  const html = await sidebar();
  expect(html).toContain('id="entry-S3"');
  expect(html).toContain('<cite lang="ko">다리가 열렸다</cite>');
  expect(html).toContain(', page 2');
});

test('a quotation shows the words in their language, who said them as what and when, and who translated them', async () => {
  const html = await sidebar();
  expect(html).toContain('<q lang="ko">버틸 것이다</q>');
  expect(html.replace(/<[^>]*>/g, '')).toMatch(
    /“It will hold”.*Kim Da-ri, Engineer, 18 Oct 2024\. Printed in Korean, translated by Ha Nul\./,
  );
});

test('a long block has its aside beside it, pulled up by its height', async () => {
  expect(await sidebar()).toMatch(/class="evidence is-(below|beside pull-12 next-0)"/);
});

test('the marks in the text lead to the entries, and only where a thing stands first is the id to come back to', async () => {
  const shared = locals();
  const first = await printed(Fact, {
    props: { id: 'crossings', passage: passage.key },
    slots: { default: 'about 6,000' },
    locals: shared,
  });
  expect(first).toMatch(
    /^<span class="fact-words">about 6,000<\/span><a id="in-text-crossings" href="#fact-crossings" aria-label="Fact 4, reported: to its sources"/,
  );
  const second = await printed(Fact, { props: { id: 'crossings' }, locals: shared });
  const elsewhere = await printed(Fact, { props: { id: 'known', passage: passage.key }, locals: shared });
  expect(elsewhere).not.toContain('id="in-text-known"');
  expect(second).toContain('<span class="fact-words">about 6,000 people</span>');
  expect(second).not.toContain('in-text-crossings');
  expect(await printed(Source, { props: { id: source.id, at: 'page 2' }, locals: shared })).toContain(
    'href="#entry-S3"',
  );
  expect(
    await printed(Said, {
      props: { id: quote.id, passage: passage.key },
      slots: { default: 'hold' },
      locals: shared,
    }),
  ).toMatch(/^<span>“hold”<\/span><a class="mark" id="in-text-Q1" href="#entry-Q1"/);
});

test('an id that is not there is named', async () => {
  await expect(printed(Fact, { props: { id: 'crosings' }, locals: locals() })).rejects.toThrow(
    'There is no fact "crosings" in this explainer.',
  );
  await expect(printed(FactSidebar, { props: { passage: 'x#9' }, locals: locals() })).rejects.toThrow(
    'The edition has no passage "x#9".',
  );
});

test('a page that has not said whose words these are is told so', async () => {
  await expect(printed(Fact, { props: { id: 'crossings' }, locals: {} })).rejects.toThrow(
    'set Astro.locals.explainer',
  );
});
