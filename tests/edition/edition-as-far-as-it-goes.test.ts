import { describe, expect, test } from 'vitest';
import { editionAsFarAsItGoes } from '../../src/edition/edition-as-far-as-it-goes.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';
import {
  aSaidClaim,
  aWrittenExplainer,
  aWrittenSection,
  aWrittenStatement,
  aWrittenStory,
  aWrittenStoryWith,
} from '../examples/written-entries.ts';

const joined = (entries: WrittenEntry[]) =>
  editionAsFarAsItGoes({ entries, problems: [], unread: [], misplaced: [] }, undefined);
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
    const [story] = joined(without('workers', 'cost-per-worker'))?.explainers ?? [];
    const fact = story?.facts.find(({ id }) => id === 'workers');
    expect(fact).toMatchObject({ label: '[fact workers]', standing: 'unverified', kind: 'statement' });
    expect(fact?.current.says).toBe(
      'The fact “workers” is not there. It is missing, or has mistakes: see the desk.',
    );
    expect(story?.facts.find(({ id }) => id === 'cost')?.label).toBe('Cost of the bridge');
    // A figure is not invented for the top of the page.
    expect(story?.keyFacts).toEqual([]);
  });

  test.each(['herald', 'river-board', 'engineer-on-time', 'reopening', 'article-2'])(
    'is joined without "%s"',
    (id) => {
      expect(joined(without(id))?.explainers).toHaveLength(1);
    },
  );

  test('is joined where words contradict their fact', () => {
    const section = aWrittenSection(
      'repairs',
      '<Fact id="workers">900 workers</Fact> and <Term id="nix">x</Term>.',
    );
    const [story] = joined(aWrittenStoryWith(section))?.explainers ?? [];
    expect(story?.sections).toHaveLength(1);
    expect(story?.terms).toMatchObject([{ meaning: 'It is missing, or has mistakes: see the desk.' }]);
  });

  test('leaves out a section that cannot be joined', () => {
    const circle = aWrittenStatement('carries-traffic', { claims: [aSaidClaim({ by: 'nobody' })] });
    const section = aWrittenSection('more', '<Clause id="workers" />', {}, 2);
    expect(joined(aWrittenStoryWith(circle, section))?.explainers[0]?.sections.length).toBeGreaterThan(0);
  });

  test('has no story where its own file is missing', () => {
    expect(joined(without('bridge'))?.explainers).toEqual([]);
  });

  test('joins a story without any section or fact', () => {
    const [story] = joined([aWrittenExplainer('It did.')])?.explainers ?? [];
    expect(story).toMatchObject({ sections: [], facts: [], keyFacts: [] });
  });
});
