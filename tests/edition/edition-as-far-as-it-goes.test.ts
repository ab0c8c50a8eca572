import { describe, expect, test } from 'vitest';
import { editionAsFarAsItGoes } from '../../src/edition/edition-as-far-as-it-goes.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import type { Problem } from '../../src/edition/problem.ts';
import type { Content } from '../../src/edition/read-content.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';
import { aWrittenFigure, aWrittenResult } from '../examples/written-entries/facts.ts';
import { aWrittenExplainer, aWrittenSection } from '../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../examples/written-entries/whole-story.ts';

const joined = (entries: WrittenEntry[], unread: Content['unread'] = [], problems: Problem[] = []) =>
  editionAsFarAsItGoes({ entries, problems, unread, misplaced: [] }, undefined);
const inTheStoryItself: Problem = {
  file: 'content/explainers/bridge/explainer.mdx',
  line: 1,
  column: 1,
  length: 1,
  rule: 'a-rule',
  level: 'error',
  message: 'It is wrong.',
  remedy: 'Mend it.',
};
const titles = (edition: Edition) => edition.explainers[0]?.sections.map(({ title }) => title);
const seeDesk = 'It is missing, or has mistakes: see the desk.';
const following = (id: string, of: string) => aWrittenResult(id, { of: [of, 'workers'] });
const without = (...ids: string[]) => aWrittenStory().filter(({ id }) => !ids.includes(id));

test('content without errors gives the same edition as the build', () => {
  // The things of an edition name one another, so they are compared by what they say.
  const told = (edition: Edition | undefined) =>
    edition?.explainers.map(({ facts, keyFacts, sections, forecasts }) => [
      facts.map(({ label, current }) => [label, current.by.name]),
      keyFacts.map(({ id }) => id),
      sections.map(({ title, body }) => [title, body.words]),
      forecasts.map(({ statement }) => statement),
    ]);
  expect(told(joined(aWrittenStory()))).toEqual(told(assembleEdition(aWrittenStory()).edition));
});

describe('content with errors', () => {
  test('shows a fact that is missing as one that says so, and every other thing as it is', () => {
    expect(assembleEdition(without('workers', 'cost-per-worker')).edition).toBeUndefined();
    const [story] = joined(without('workers', 'cost-per-worker')).explainers ?? [];
    const fact = story?.facts.find(({ id }) => id === 'workers');
    expect(fact).toMatchObject({ label: '[fact workers]', standing: 'unverified', kind: 'statement' });
    expect(fact?.current.says).toBe(`The fact “workers” is not there. ${seeDesk}`);
    expect(story?.facts.find(({ id }) => id === 'cost')?.label).toBe('Cost of the bridge');
    // A figure is not invented for the top of the page.
    expect(story?.keyFacts).toEqual([]);
  });

  test.each(['herald', 'river-board', 'engineer-on-time', 'reopening', 'article-2'])(
    'is joined without "%s"',
    (id) => {
      expect(joined(without(id)).explainers).toHaveLength(1);
    },
  );

  test('is joined where words contradict their fact', () => {
    const section = aWrittenSection(
      'repairs',
      '<Fact id="workers">900 workers</Fact> and <Term id="nix">x</Term>.',
    );
    const [story] = joined(aWrittenStoryWith(section)).explainers ?? [];
    expect(story?.sections).toHaveLength(1);
    expect(story?.terms).toMatchObject([{ meaning: seeDesk }]);
  });

  test('names a section that cannot be read in its place', () => {
    const file = 'content/explainers/bridge/sections/2-costs.mdx';
    const unread = [{ kind: 'section' as const, id: 'costs', explainer: 'bridge', file }];
    const sections = [aWrittenSection('last', 'Words.', {}, 3), aWrittenSection('first', 'Words.', {}, 1)];
    const edition = joined([...aWrittenStory(), ...sections], unread);
    expect(titles(edition)).toEqual(expect.arrayContaining(['[section costs]']));
    const orders = edition.explainers[0]?.sections.map(({ order }) => order) ?? [];
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    const costs = edition.explainers[0]?.sections.find(({ id }) => id === 'costs');
    // By this name no text is found, so none is printed that the edition knows nothing of.
    expect(costs).toMatchObject({
      order: 2,
      body: { file: 'explainers/bridge/sections/2-costs.mdx (not read)', passages: [] },
    });
  });

  test('leaves out facts that follow from one another in a circle, and shows the words around them', () => {
    const [one, other] = [following('one', 'other'), following('other', 'one')];
    const section = aWrittenSection('more', '<Fact id="one">some</Fact> of it.', {}, 2);
    // A mistake in the story itself is no reason to give up its headline.
    const edition = joined(aWrittenStoryWith(one, other, section), [], [inTheStoryItself]);
    expect(titles(edition)).toEqual(titles(joined(aWrittenStoryWith(section))));
    expect(edition.explainers[0]?.question).toBe(joined(aWrittenStory()).explainers[0]?.question);
    expect(edition.explainers[0]?.facts.find(({ id }) => id === 'one')?.label).toBe('[fact one]');
    expect(edition.explainers[0]?.facts.find(({ id }) => id === 'workers')?.label).toBe(
      'Workers at the bridge',
    );
  });

  test('gives up what a story has on top where nothing else lets the rest be joined', () => {
    const entries = without('bridge').concat(
      aWrittenExplainer('It did. <Answer verdict="nonsense">Yes.</Answer>'),
    );
    const edition = joined(entries, [], [inTheStoryItself]);
    expect(edition.explainers[0]?.question).toBe('[explainer bridge]');
    expect(titles(edition)).toEqual(titles(joined(aWrittenStory())));
  });

  test('shows the sections of a story whose own file is missing, under a headline that says so', () => {
    const edition = joined(without('bridge'));
    expect(edition.explainers[0]).toMatchObject({
      id: 'bridge',
      question: '[explainer bridge]',
      standfirst: seeDesk,
      shortAnswer: { file: 'explainers/bridge/explainer.mdx (not read)' },
    });
    expect(titles(edition)).toEqual(titles(joined(aWrittenStory())));
  });

  test('shows a story of which nothing can be read', () => {
    const file = 'content/explainers/bridge/explainer.mdx';
    const { explainers } = joined([], [{ kind: 'explainer', id: 'bridge', file }]);
    expect(explainers).toMatchObject([{ id: 'bridge', sections: [], facts: [] }]);
  });

  test('has no story where there is none', () => {
    expect(joined([]).explainers).toEqual([]);
  });

  test('joins a story without any section or fact', () => {
    const [story] = joined([aWrittenExplainer('It did.')]).explainers ?? [];
    expect(story).toMatchObject({ sections: [], facts: [], keyFacts: [] });
  });
});

test('a fact that was withdrawn and still stands in the text is shown as one that is not there', () => {
  const withdrawn = { on: '2026-11-24', because: 'It was of another bridge.' };
  const entries = aWrittenStoryWith(aWrittenFigure('workers', { standing: 'withdrawn', withdrawn }));
  const edition = editionAsFarAsItGoes({ entries, problems: [], unread: [], misplaced: [] }, undefined);
  const [story] = edition.explainers;
  expect(story?.facts.find(({ id }) => id === 'workers')?.label).toBe('[fact workers]');
});
