import { expect, test } from 'vitest';
import { referencesDoNotRunInCircles } from '../../../src/edition/rules/references-do-not-run-in-circles.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure, aWrittenResult } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';

test('a source is not taken from itself, over however many steps', () => {
  const entries = [
    aWrittenSource('agency', { derivedFrom: ['tribune'] }),
    aWrittenSource('herald', { derivedFrom: ['agency'] }),
    aWrittenSource('tribune', { derivedFrom: ['herald'] }),
  ];
  expect(judge(referencesDoNotRunInCircles, entries)).toEqual([
    {
      ...entries[1]!.positionOf(['derivedFrom', 0]),
      rule: 'references-do-not-run-in-circles',
      level: 'error',
      message: 'This source would be taken from itself: agency → tribune → herald → agency.',
      remedy: 'Delete the id here, or the one that leads back: only the work that repeats another names it.',
    },
  ]);
});

test('a fact is not worked out from itself', () => {
  const fact = aWrittenResult('total', { of: ['workers', 'total'] });
  expect(judge(referencesDoNotRunInCircles, [fact, aWrittenFigure()])).toMatchObject([
    {
      ...fact.positionOf(['of', 1]),
      message: 'This fact would be worked out from itself: total → total.',
      remedy: 'Name a fact here that is not worked out from this one.',
    },
  ]);
});

test('two ways to the same origin are no circle', () => {
  const entries = [
    aWrittenSource('agency'),
    aWrittenSource('herald', { derivedFrom: ['agency'] }),
    aWrittenSource('tribune', { derivedFrom: ['agency', 'herald'] }),
  ];
  expect(judge(referencesDoNotRunInCircles, entries)).toEqual([]);
});
