import { expect, test } from 'vitest';
import { updatesNameNewClaims } from '../../../src/edition/rules/updates-name-new-claims.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const story = aWrittenExplainer('It did.');
const newer = aFigureClaim({ asOf: '2026-11-20', recorded: '2026-11-25', value: 450 });
const fact = aWrittenFigure('workers', { claims: [newer, aFigureClaim()] });
const update = (given: object) =>
  aWrittenUpdate('2026-11-20-more', 'More.', { published: '2026-11-25', ...given });

test('a claim that went on the page after the story needs an update of that day', () => {
  expect(judge(updatesNameNewClaims, [story, fact])).toEqual([
    {
      ...fact.positionOf(['claims', 0, 'recorded']),
      rule: 'updates-name-new-claims',
      level: 'error',
      message:
        'This claim of the fact "workers" went on the page on 25 November 2026, after the story was published, and no update of that day names the fact.',
      remedy:
        'Tell readers: npm run new -- update --facts workers --published 2026-11-25. If the claim was there from the start, write that day in recorded.',
    },
  ]);
});

test('an update of that day that does not name the fact is named in the remedy', () => {
  expect(judge(updatesNameNewClaims, [story, fact, update({})])).toMatchObject([
    {
      remedy:
        'Add workers to facts in content/explainers/bridge/updates/2026-11-20-more.mdx, or write an update of its own: npm run new -- update --facts workers --published 2026-11-25',
    },
  ]);
});

test('an update that names the fact on another day is not enough; one of that day is', () => {
  expect(
    judge(updatesNameNewClaims, [story, fact, update({ published: '2026-11-26', facts: ['workers'] })]),
  ).toHaveLength(1);
  expect(judge(updatesNameNewClaims, [story, fact, update({ facts: ['workers'] })])).toEqual([]);
});

test('claims that were there when the story was published need none', () => {
  expect(judge(updatesNameNewClaims, [story, aWrittenFigure()])).toEqual([]);
});
