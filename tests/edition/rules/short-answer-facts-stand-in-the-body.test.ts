import { expect, test } from 'vitest';
import { shortAnswerFactsStandInTheBody } from '../../../src/edition/rules/short-answer-facts-stand-in-the-body.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenExplainer } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const told = { rule: 'short-answer-facts-stand-in-the-body', level: 'error' };
const tolls = aWrittenStatement('tolls', { number: 9 });

test('a fact that stands in the short answer alone is told once', () => {
  const explainer = aWrittenExplainer(
    'Yes, <Fact id="tolls">free of tolls</Fact>. <Fact id="tolls">Free</Fact>!',
  );
  expect(judge(shortAnswerFactsStandInTheBody, aWrittenStoryWith(explainer, tolls))).toEqual([
    {
      ...told,
      file: explainer.file,
      line: 4,
      column: 16,
      length: 5,
      message:
        'The fact "tolls" stands in the short answer, but in no section, where its evidence would be shown.',
      remedy: 'Write <Fact id="tolls">the words</Fact> in a section as well.',
    },
  ]);
});

test('a key fact that stands in no section is told', () => {
  const explainer = aWrittenExplainer('', { keyFacts: ['tolls'] });
  expect(judge(shortAnswerFactsStandInTheBody, aWrittenStoryWith(explainer, tolls))).toMatchObject([
    {
      ...told,
      ...explainer.positionOf(['keyFacts', 0]),
      message: 'The key fact "tolls" stands in no section, so a reader finds no evidence for it on the page.',
    },
  ]);
});

test('nothing is told while a section cannot be read', () => {
  const explainer = aWrittenExplainer('Yes, <Fact id="tolls">free of tolls</Fact>.');
  const unread = ['content/explainers/bridge/sections/2-tolls.mdx'];
  expect(judge(shortAnswerFactsStandInTheBody, aWrittenStoryWith(explainer, tolls), { unread })).toEqual([]);
});
