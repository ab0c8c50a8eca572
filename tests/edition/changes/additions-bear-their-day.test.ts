import { expect, test } from 'vitest';
import { additionsBearTheirDay } from '../../../src/edition/changes/additions-bear-their-day.ts';
import { judgeChange } from '../../examples/change.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = additionsBearTheirDay;
const told = aWrittenUpdate('2026-11-26-told', 'Told.', { published: '2026-11-26' });
const claims = (recorded: string) => [
  aFigureClaim(),
  aFigureClaim({ asOf: '2025-01-01', value: 9, recorded }),
];

test('an update that is dated back is told, with the newest day that was published', () => {
  const now = aWrittenUpdate('2026-11-25-late', 'Late.', { published: '2026-11-25' });
  expect(judgeChange(rule, { was: [told], now: [now] })).toEqual([
    {
      ...now.positionOf(['published']),
      rule: 'additions-bear-their-day',
      level: 'error',
      message:
        'This update is new, and says that it went on the page on 25 November 2026; but the story already bore 26 November 2026.',
      remedy: 'Write the day on which you publish it: published: 2026-11-26 or later.',
    },
  ]);
});

test('a claim that is dated back is told, in a published fact and in a new one', () => {
  const added = aWrittenFigure('workers', { claims: claims('2026-11-24') });
  const painters = aWrittenFigure('painters', { number: 9, claims: [aFigureClaim()] });
  expect(judgeChange(rule, { was: [told], now: [added, painters] })).toMatchObject([
    {
      ...painters.positionOf(['claims', 0, 'recorded']),
      message:
        'This claim is new, and says that it went on the page on 24 November 2026; but the story already bore 26 November 2026.',
      remedy: 'Write the day on which you publish it: recorded: 2026-11-26 or later.',
    },
    { ...added.positionOf(['claims', 1, 'recorded']) },
  ]);
});

test('the same day and later ones are right, and what was published keeps its day', () => {
  const [same, later] = ['2026-11-26', '2026-11-27'].map((published) =>
    aWrittenUpdate(`${published}-more`, 'More.', { published }),
  );
  const now = aWrittenFigure('workers', { claims: claims('2026-11-26') });
  expect(same && later && judgeChange(rule, { was: [told], now: [same, later, now] })).toEqual([]);
});
