import { expect, test } from 'vitest';
import { idsAreUnique } from '../../../src/edition/rules/ids-are-unique.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure, aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenTerm, aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenSection } from '../../examples/written-entries/story.ts';

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
        'The earlier id "carries-traffic" is the id of content/explainers/bridge/facts/carries-traffic.yaml: its address /bridge/facts/carries-traffic/ cannot lead to "workers".',
      remedy:
        'Delete "carries-traffic" from formerly here. If this file had that name once, give the other one an id that was never published.',
    },
  ]);
});

test('two files cannot have had the same earlier id, and no file its own', () => {
  const first = aWrittenSource('herald', { formerly: ['paper'] });
  const second = aWrittenSource('tribune', { formerly: ['paper', 'tribune', 'daily', 'daily'] });
  expect(judge(idsAreUnique, [first, second])).toMatchObject([
    {
      ...second.positionOf(['formerly', 0]),
      message:
        'The earlier id "paper" is listed in content/sources/herald.yaml as well: its address /sources/paper/ can lead to one place only.',
      remedy: 'Keep "paper" in formerly of the file that had that name, and delete it from the other.',
    },
    {
      ...second.positionOf(['formerly', 1]),
      message: '"tribune" is the id of this file itself: its address /sources/tribune/ would lead to itself.',
      remedy: 'Delete "tribune" from formerly.',
    },
    { message: 'The earlier id "daily" is listed twice.', remedy: 'Delete one of the two.' },
  ]);
});

test('two files cannot each have had the id of the other', () => {
  const first = aWrittenExplainer('It did.', { formerly: ['tunnel'] });
  const second = aWrittenExplainer('It did not.', { formerly: ['bridge'] }, 'tunnel');
  expect(judge(idsAreUnique, [first, second])).toMatchObject([
    {
      ...first.positionOf(['formerly', 0]),
      message:
        '"tunnel" is the id of content/explainers/tunnel/explainer.mdx, which lists "bridge" in turn: each address would lead to the other.',
      remedy: 'Delete both from formerly: each file keeps the address that it has.',
    },
    { ...second.positionOf(['formerly', 0]) },
  ]);
});

test('an earlier id of something without a page is told without an address', () => {
  const entries = [aWrittenTerm('pier', { formerly: ['dale'] }), aWrittenTerm('dale')];
  expect(judge(idsAreUnique, entries)).toMatchObject([
    {
      message: 'The earlier id "dale" is the id of content/terms/dale.yaml: it cannot lead to "pier".',
    },
  ]);
});
