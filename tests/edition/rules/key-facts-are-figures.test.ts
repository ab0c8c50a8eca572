import { expect, test } from 'vitest';
import { keyFactsAreFigures } from '../../../src/edition/rules/key-facts-are-figures.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenExplainer } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

test('a key fact without a figure is told', () => {
  const explainer = aWrittenExplainer('', { keyFacts: ['workers', 'reopening'] });
  expect(judge(keyFactsAreFigures, aWrittenStoryWith(explainer))).toEqual([
    {
      ...explainer.positionOf(['keyFacts', 1]),
      rule: 'key-facts-are-figures',
      level: 'error',
      message: 'The key fact "reopening" is of kind event and has no figure to show on top.',
      remedy: 'Name a fact of kind figure, money or derived.',
    },
  ]);
});

test('figures, sums and results are figures', () => {
  const explainer = aWrittenExplainer('', { keyFacts: ['workers', 'cost', 'cost-per-worker'] });
  expect(judge(keyFactsAreFigures, aWrittenStoryWith(explainer))).toEqual([]);
});
