import { expect, test } from 'vitest';
import { idsAreUnique } from '../../../src/edition/rules/ids-are-unique.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure, aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';

const told = { rule: 'ids-are-unique', level: 'error' };

test('an id that two files have is told at the second', () => {
  const first = aWrittenSection('treaty', 'One.', {}, 1);
  const second = aWrittenSection('treaty', 'Two.', {}, 2);
  expect(judge(idsAreUnique, [second, first])).toEqual([
    {
      ...told,
      ...second.positionOf([]),
      message: 'The id "treaty" is taken: content/explainers/bridge/sections/1-treaty.mdx has it too.',
      remedy: 'Rename one of the two files, and change the id wherever it is used.',
    },
  ]);
});

test('ids that differ only by case are one', () => {
  expect(judge(idsAreUnique, [aWrittenSource('Herald'), aWrittenSource('herald')])).toMatchObject([
    {
      ...told,
      file: 'content/sources/herald.yaml',
      message: 'The id "herald" differs only by case from "Herald" (content/sources/Herald.yaml).',
    },
  ]);
});

test('things of different kinds and of different explainers may share an id', () => {
  const entries = [
    aWrittenSource('board'),
    aWrittenVoice('board'),
    aWrittenFigure('board'),
    aWrittenFigure('board', {}, { explainer: 'tunnel' }),
  ];
  expect(judge(idsAreUnique, entries)).toEqual([]);
});

test('an earlier id is not given again', () => {
  const renamed = aWrittenFigure('workers', { formerly: ['hands', 'carries-traffic'] });
  expect(judge(idsAreUnique, [renamed, aWrittenStatement()])).toEqual([
    {
      ...told,
      ...renamed.positionOf(['formerly', 1]),
      message:
        'The earlier id "carries-traffic" belongs to content/explainers/bridge/facts/carries-traffic.yaml as well.',
      remedy: 'Delete "carries-traffic" from formerly here or there: its address can lead to one place only.',
    },
  ]);
});

test('two files cannot have had the same earlier id, and no file its own', () => {
  const first = aWrittenSource('herald', { formerly: ['paper'] });
  const second = aWrittenSource('tribune', { formerly: ['paper', 'tribune'] });
  expect(judge(idsAreUnique, [first, second]).map(({ message }) => message)).toEqual([
    'The earlier id "paper" belongs to content/sources/herald.yaml as well.',
    'The earlier id "tribune" is listed twice, or is the id of this file itself.',
  ]);
});
