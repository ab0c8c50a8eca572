import { expect, test } from 'vitest';
import { cutOffCoversWhatIsTold } from '../../../src/edition/rules/cut-off-covers-what-is-told.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = cutOffCoversWhatIsTold;
const story = aWrittenExplainer('', { dataCutOff: '2026-11-20' });
const factAsOf = (asOf: string) => aWrittenFigure('workers', { claims: [aFigureClaim({ asOf })] });
const told = (file: string, day: string, write: string) => ({
  ...story.positionOf(['dataCutOff']),
  rule: 'cut-off-covers-what-is-told',
  level: 'error',
  message: `This story says that it knows nothing after 20 November 2026, but ${file} tells of ${day}.`,
  remedy: `${write}, once you have looked whether anything else has happened up to then.`,
});

test('a claim after the cut-off is told where the cut-off stands', () => {
  const fact = factAsOf('2026-11-22');
  expect(judge(rule, [story, fact])).toEqual([
    told(fact.file, '22 November 2026', 'Write dataCutOff: 2026-11-22'),
  ]);
});

test('an update after the cut-off is told too; of several days the newest', () => {
  const update = aWrittenUpdate('2026-11-23-accounts', 'Words.', { day: '2026-11-23' });
  expect(judge(rule, [story, factAsOf('2026-11-22'), update])).toEqual([
    told(update.file, '23 November 2026', 'Write dataCutOff: 2026-11-23'),
  ]);
});

test('the day of a correction is none of the world', () => {
  const update = aWrittenUpdate('2026-11-23-cost', 'Words.', { kind: 'correction', day: '2026-11-23' });
  expect(judge(rule, [story, update])).toEqual([]);
});

test('of a month no day can be proposed', () => {
  const fact = factAsOf('2026-12');
  expect(judge(rule, [story, fact])).toEqual([told(fact.file, 'December 2026', 'Write a later day')]);
});

test.each(['2026-11-20', '2026-11', '2026'])('%s is covered', (asOf) => {
  expect(judge(rule, [story, factAsOf(asOf)])).toEqual([]);
});

test('what is found by reading older works is no news of the world', () => {
  const source = aWrittenSource('herald', { published: '2024-10-19', accessed: '2026-11-23' });
  expect(judge(rule, [story, factAsOf('2026-11-23'), source])).toEqual([]);
});
