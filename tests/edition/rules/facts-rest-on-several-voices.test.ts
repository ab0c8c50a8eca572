import { expect, test } from 'vitest';
import { factsRestOnSeveralVoices } from '../../../src/edition/rules/facts-rest-on-several-voices.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenClause,
  aWrittenFigure,
  aWrittenResult,
  aWrittenStatement,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';

const rule = factsRestOnSeveralVoices;

test('a fact that one voice alone tells is a debt', () => {
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim(), aFigureClaim({ asOf: '2023-01-01' })] });
  expect(judge(rule, [fact, aWrittenVoice()])).toEqual([
    {
      ...fact.positionOf(['claims']),
      rule: 'facts-rest-on-several-voices',
      level: 'warning',
      message: 'All claims of the fact "workers" rest on one voice: River Board.',
      remedy: 'Look for a voice that knows it otherwise: npm run new -- claim --fact workers',
    },
  ]);
});

test('a second voice settles it, unless it only repeats the first', () => {
  const bank = aFigureClaim({ by: 'bank', sources: [{ source: 'gazette' }] });
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim(), bank] });
  expect(judge(rule, [fact])).toEqual([]);
  expect(judge(rule, [fact, aWrittenSource('gazette', { derivedFrom: ['herald'] })])).toHaveLength(1);
});

test('an admission, a clause and what we computed need no second voice', () => {
  const admitted = aWrittenStatement('in-use', { claims: [aSaidClaim({ admission: true })] });
  expect(judge(rule, [admitted, aWrittenClause(), aWrittenResult()])).toEqual([]);
});
