import { expect, test } from 'vitest';
import { factsHaveAPrimarySource } from '../../../src/edition/rules/facts-have-a-primary-source.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure, aWrittenResult } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';

const rule = factsHaveAPrimarySource;
const fact = aWrittenFigure();

test('a fact of which there are only reports is a debt', () => {
  expect(judge(rule, [fact, aWrittenSource(), aWrittenVoice()])).toEqual([
    {
      ...fact.positionOf(['claims']),
      rule: 'facts-have-a-primary-source',
      level: 'warning',
      message: 'The fact "workers" has no primary source: every source reports what somebody else said.',
      remedy: 'Cite the document, statement or data of the voice itself, if it can be found.',
    },
  ]);
});

test.each(['official-document', 'government-statement', 'un-document', 'state-media', 'data-set'] as const)(
  'a source of kind %s is primary, unless it repeats another',
  (kind) => {
    expect(judge(rule, [fact, aWrittenSource('herald', { kind })])).toEqual([]);
    expect(judge(rule, [fact, aWrittenSource('herald', { kind, derivedFrom: ['gazette'] })])).toHaveLength(1);
  },
);

test('a voice that publishes what it says itself is its own primary source', () => {
  const published = aWrittenSource('herald', { publisher: 'River Board' });
  expect(judge(rule, [fact, published, aWrittenVoice()])).toEqual([]);
});

test('what we computed has none, and nothing is told while a file cannot be read', () => {
  expect(judge(rule, [aWrittenResult()])).toEqual([]);
  expect(judge(rule, [fact, aWrittenSource()], { unread: ['content/sources/other.yaml'] })).toEqual([]);
});
