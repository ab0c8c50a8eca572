import { expect, test } from 'vitest';
import { preferredClaimIsUpToDate } from '../../../src/edition/rules/preferred-claim-is-up-to-date.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenVoice } from '../../examples/written-entries/library.ts';

const rule = preferredClaimIsUpToDate;
const shown = aFigureClaim({ asOf: '2026-10', preferred: true });

test('an older claim that is shown first is told of the newer one of its voice', () => {
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim({ asOf: '2026-11-20' }), shown] });
  expect(judge(rule, [fact, aWrittenVoice()])).toEqual([
    {
      ...fact.positionOf(['claims', 1, 'preferred']),
      rule: 'preferred-claim-is-up-to-date',
      level: 'warning',
      message: 'The claim shown first is of Oct 2026; River Board has said something newer, of 20 Nov 2026.',
      remedy: 'Move preferred: true to the newer claim, unless the older one is better founded.',
    },
  ]);
});

test.each([
  ['a newer claim of another voice', { asOf: '2026-11-20', by: 'anglers' }],
  ['a day within the month of the shown one', { asOf: '2026-10-20' }],
  ['a claim for the whole year', { asOf: '2026' }],
  ['an older claim', { asOf: '2025-12-31' }],
])('%s does not overtake it', (_, other) => {
  expect(judge(rule, [aWrittenFigure('workers', { claims: [shown, aFigureClaim(other)] })])).toEqual([]);
});
