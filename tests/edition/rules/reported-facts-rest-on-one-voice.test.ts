import { expect, test } from 'vitest';
import { reportedFactsRestOnOneVoice } from '../../../src/edition/rules/reported-facts-rest-on-one-voice.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';

const others = [aWrittenVoice(), aWrittenVoice('town', { name: 'North Bank' }), aWrittenSource()];
const two = [aFigureClaim(), aFigureClaim({ by: 'town' })];

test('a reported fact on which independent voices agree may be confirmed', () => {
  const fact = aWrittenFigure('workers', { claims: two });
  expect(judge(reportedFactsRestOnOneVoice, [fact, ...others])).toEqual([
    {
      ...fact.positionOf(['standing']),
      rule: 'reported-facts-rest-on-one-voice',
      level: 'warning',
      message:
        'The fact "workers" is reported, which means that one voice says so, but independent voices agree: River Board and North Bank.',
      remedy: 'Write standing: confirmed, or say in standingNote why it is not.',
    },
  ]);
});

test('a reported fact on which independent voices contradict each other is disputed', () => {
  const claims = [aFigureClaim(), aFigureClaim({ by: 'town', value: 380 })];
  const fact = aWrittenFigure('workers', { claims });
  expect(judge(reportedFactsRestOnOneVoice, [fact, ...others])).toEqual([
    {
      ...fact.positionOf(['standing']),
      rule: 'reported-facts-rest-on-one-voice',
      level: 'warning',
      message:
        'The fact "workers" is reported, but independent voices contradict each other. Its claims: 400 (River Board, 18 Oct 2024), 380 (North Bank, 18 Oct 2024).',
      remedy: 'Write standing: disputed, or say in standingNote why it is not.',
    },
  ]);
});

test('voices with different figures for different days neither agree nor contradict each other', () => {
  const claims = [aFigureClaim(), aFigureClaim({ by: 'town', asOf: '2025-01-01', value: 380 })];
  expect(judge(reportedFactsRestOnOneVoice, [aWrittenFigure('workers', { claims }), ...others])).toEqual([]);
});

test('an editor who has said why is not asked again', () => {
  const fact = aWrittenFigure('workers', { claims: two, standingNote: 'Neither could see the site.' });
  expect(judge(reportedFactsRestOnOneVoice, [fact, ...others])).toEqual([]);
});
