import { expect, test } from 'vitest';
import { sectionsExist } from '../../../src/edition/rules/sections-exist.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenExplainer, aWrittenSection } from '../../examples/written-entries/story.ts';

test('an explainer without sections cannot be published', () => {
  const explainer = aWrittenExplainer('It did.');
  expect(judge(sectionsExist, [explainer])).toEqual([
    {
      ...explainer.positionOf([]),
      rule: 'sections-exist',
      level: 'error',
      message: 'The explainer "bridge" has no section.',
      remedy:
        'Add content/explainers/bridge/sections/1-name.mdx with title and kind on top, and the text below.',
    },
  ]);
});

test('a folder without explainer.mdx is no explainer', () => {
  expect(judge(sectionsExist, [aWrittenFigure()])).toEqual([
    {
      file: 'content/explainers/bridge/explainer.mdx',
      line: 1,
      column: 1,
      length: 1,
      rule: 'sections-exist',
      level: 'error',
      message: 'The explainer "bridge" has no explainer.mdx.',
      remedy:
        'Add content/explainers/bridge/explainer.mdx with the question, the standfirst and the short answer.',
    },
  ]);
});

test('what is there but could not be read is not called missing', () => {
  const unread = ['content/explainers/bridge/explainer.mdx'];
  expect(judge(sectionsExist, [aWrittenFigure()], { unread })).toEqual([]);
  const sections = ['content/explainers/bridge/sections/1-treaty.mdx'];
  expect(judge(sectionsExist, [aWrittenExplainer('It did.')], { unread: sections })).toEqual([]);
});

test('one section is enough', () => {
  expect(judge(sectionsExist, [aWrittenExplainer('It did.'), aWrittenSection('one', 'Text.')])).toEqual([]);
});
