import { expect, test } from 'vitest';
import { updatesBringClaims } from '../../../src/edition/rules/updates-bring-claims.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const update = (given: object) =>
  aWrittenUpdate('2026-11-20-more', 'More.', { published: '2026-11-25', facts: ['workers'], ...given });

test('a development names no fact to which it brought no claim', () => {
  const more = update({});
  expect(judge(updatesBringClaims, [more, aWrittenFigure()])).toEqual([
    {
      ...more.positionOf(['facts', 0]),
      rule: 'updates-bring-claims',
      level: 'error',
      message:
        'This update went on the page on 25 November 2026, and the fact "workers" has no claim recorded on that day.',
      remedy:
        'Add the claim: npm run new -- claim --fact workers --recorded 2026-11-25. If the update brought none, take workers out of facts.',
    },
  ]);
});

test('a development with its claim passes, and so does a correction or clarification that brings none', () => {
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim({ recorded: '2026-11-25' })] });
  expect(judge(updatesBringClaims, [update({}), fact])).toEqual([]);
  expect(judge(updatesBringClaims, [update({ kind: 'clarification' }), aWrittenFigure()])).toEqual([]);
  const correction = { kind: 'correction', was: 'a', now: 'b', where: 'c' };
  expect(judge(updatesBringClaims, [update(correction), aWrittenFigure()])).toEqual([]);
});

test('a development that brought nothing of its day is told', () => {
  const late = { recorded: '2026-11-25', asOf: '2026-11-22' };
  const more = update({ day: '2026-11-20' });
  const fact = aWrittenFigure('workers', { claims: [aFigureClaim(late)] });
  expect(judge(updatesBringClaims, [more, fact])).toEqual([
    {
      ...more.positionOf(['facts', 0]),
      rule: 'updates-bring-claims',
      level: 'error',
      message:
        'This update is of 20 November 2026, and no claim of the fact "workers" was told on that day, or since the update before it that names the fact.',
      remedy:
        'Take workers out of facts: the text may mark it all the same. Or correct the day of the update, or asOf of the claim.',
    },
  ]);
  expect(judge(updatesBringClaims, [update({ day: '2026-11-22' }), fact])).toEqual([]);
});
