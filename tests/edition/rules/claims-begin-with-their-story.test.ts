import { expect, test } from 'vitest';
import { claimsBeginWithTheirStory } from '../../../src/edition/rules/claims-begin-with-their-story.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenExplainer } from '../../examples/written-entries/story.ts';

const explainer = aWrittenExplainer('It did.', { published: '2026-11-24' });
const recordedOn = (...days: string[]) =>
  aWrittenFigure('workers', { claims: days.map((recorded) => aFigureClaim({ recorded })) });

test('a claim recorded before its story was published is told, with the day to write', () => {
  const fact = recordedOn('2026-11-24', '2026-11-02');
  expect(judge(claimsBeginWithTheirStory, [explainer, fact])).toEqual([
    {
      ...fact.positionOf(['claims', 1, 'recorded']),
      rule: 'claims-begin-with-their-story',
      level: 'error',
      message:
        'This claim was recorded on 2 November 2026, before the story was published on 24 November 2026.',
      remedy:
        'Write recorded: 2026-11-24, the day the story went on the page, or the day of the update that brought it.',
    },
  ]);
});

test('a claim of the day of the story or of a later one passes, and nothing is said of a story that cannot be read', () => {
  expect(judge(claimsBeginWithTheirStory, [explainer, recordedOn('2026-11-24', '2026-11-25')])).toEqual([]);
  expect(judge(claimsBeginWithTheirStory, [recordedOn('2026-11-02')])).toEqual([]);
});
