import { expect, test } from 'vitest';
import { unverifiedFactsAreNotBorneOut } from '../../../src/edition/rules/unverified-facts-are-not-borne-out.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenFigure,
  aWrittenStatement,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';

const others = [aWrittenVoice(), aWrittenVoice('town', { name: 'North Bank' }), aWrittenSource()];
const standing = 'unverified';
const told = { rule: 'unverified-facts-are-not-borne-out' };

test('what a party admits is not unverified', () => {
  const fact = aWrittenFigure('workers', { standing, claims: [aFigureClaim({ admission: true })] });
  expect(judge(unverifiedFactsAreNotBorneOut, [fact, ...others])).toEqual([
    {
      ...told,
      ...fact.positionOf(['standing']),
      level: 'error',
      message: 'The fact "workers" is unverified, but River Board says so against its own interest.',
      remedy: 'Write standing: confirmed, or delete admission: true.',
    },
  ]);
});

test('figures of independent voices that agree bear a fact out, whatever its note says', () => {
  const claims = [aFigureClaim(), aFigureClaim({ by: 'town', qualifier: 'about', value: 380 })];
  const fact = aWrittenFigure('workers', { standing, claims, standingNote: 'Nobody could count.' });
  expect(judge(unverifiedFactsAreNotBorneOut, [fact, ...others])).toEqual([
    {
      ...told,
      ...fact.positionOf(['standing']),
      level: 'error',
      message:
        'The fact "workers" is unverified, but independent voices agree on its figure: North Bank and River Board.',
      remedy:
        'Write standing: confirmed, or standing: reported with a standingNote that says why it is no more.',
    },
  ]);
});

test('independent voices that speak in words need a note that says why nothing is verified', () => {
  const claims = [aSaidClaim(), aSaidClaim({ by: 'town' })];
  const fact = aWrittenStatement('carries-traffic', { standing, claims });
  expect(judge(unverifiedFactsAreNotBorneOut, [fact, ...others])).toEqual([
    {
      ...told,
      ...fact.positionOf(['standing']),
      level: 'warning',
      message:
        'The fact "carries-traffic" is unverified, but independent voices speak of it: River Board and North Bank.',
      remedy: 'If they agree, write standing: confirmed. If not, say in standingNote why it is unverified.',
    },
  ]);
  const noted = aWrittenStatement('carries-traffic', { standing, claims, standingNote: 'Both are parties.' });
  expect(judge(unverifiedFactsAreNotBorneOut, [noted, ...others])).toEqual([]);
});

test.each([
  ['one voice', [aFigureClaim()]],
  ['figures that differ', [aFigureClaim(), aFigureClaim({ by: 'town', value: 100 })]],
  ['figures of another time', [aFigureClaim(), aFigureClaim({ by: 'town', asOf: '2025-01-01' })]],
  [
    'a voice whose source disputes it',
    [
      aFigureClaim(),
      aFigureClaim({ by: 'town', sources: [{ source: 'herald', stance: 'disputes' as const }] }),
    ],
  ],
])('%s leaves a fact unverified', (_, claims) => {
  expect(
    judge(unverifiedFactsAreNotBorneOut, [aWrittenFigure('workers', { standing, claims }), ...others]),
  ).toEqual([]);
});
