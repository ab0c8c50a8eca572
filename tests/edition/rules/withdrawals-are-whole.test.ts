import { expect, test } from 'vitest';
import { withdrawalsAreWhole } from '../../../src/edition/rules/withdrawals-are-whole.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';

const told = { rule: 'withdrawals-are-whole', level: 'error' };
const withdrawn = { on: '2026-11-24', because: 'The table was of another bridge.' };

test('a fact whose standing is withdrawn says since when and why', () => {
  const fact = aWrittenFigure('workers', { standing: 'withdrawn' });
  expect(judge(withdrawalsAreWhole, [fact])).toEqual([
    {
      ...told,
      ...fact.positionOf(['standing']),
      message: 'The fact "workers" stands as withdrawn, but does not say since when and why.',
      remedy: 'Add withdrawn: with on: 2026-11-24 and because: the reason, in words for readers.',
    },
  ]);
});

test('a fact that was withdrawn has that standing', () => {
  const fact = aWrittenFigure('workers', { withdrawn });
  expect(judge(withdrawalsAreWhole, [fact])).toEqual([
    {
      ...told,
      ...fact.positionOf(['standing']),
      message: 'The fact "workers" was withdrawn, but its standing is "reported".',
      remedy: 'Write standing: withdrawn.',
    },
  ]);
  expect(
    judge(withdrawalsAreWhole, [aWrittenFigure('workers', { withdrawn, standing: 'withdrawn' })]),
  ).toEqual([]);
});

test('what takes the place of something withdrawn stands itself, and is another thing', () => {
  const first = aWrittenSource('herald', { withdrawn: { ...withdrawn, see: 'gazette' } });
  const second = aWrittenSource('gazette', { withdrawn: { ...withdrawn, see: 'gazette' } });
  expect(judge(withdrawalsAreWhole, [first, second])).toEqual([
    {
      ...told,
      ...second.positionOf(['withdrawn', 'see']),
      message: 'The source "gazette" cannot take its own place.',
      remedy: 'Name a source that stands, or delete see.',
    },
    {
      ...told,
      ...first.positionOf(['withdrawn', 'see']),
      message: 'The source "gazette" cannot take the place of "herald": it was withdrawn as well.',
      remedy: 'Name a source that stands, or delete see.',
    },
  ]);
  expect(judge(withdrawalsAreWhole, [first, aWrittenSource('gazette')])).toEqual([]);
});
