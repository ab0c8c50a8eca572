import { expect, test } from 'vitest';
import { shareCardsCanBeSet } from '../../../src/edition/rules/share-cards-can-be-set.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenForecast, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const remedy =
  'Write it in Latin letters. A name in another script belongs in nativeName, or in what is said; cards leave it out where they cannot set it. They set Latin, Cyrillic, Greek and Korean.';

test('a label with letters that no face has is an error where it stands, which names each letter', () => {
  const fact = aWrittenFigure('workers', { label: 'Workers in 北京 → 北' });
  expect(judge(shareCardsCanBeSet, [fact])).toEqual([
    {
      ...fact.positionOf(['label']),
      rule: 'share-cards-can-be-set',
      level: 'error',
      message:
        '"label" has 北 (U+5317), 京 (U+4EAC), → (U+2192), which no face of ours has: the share card would have a gap there.',
      remedy,
    },
  ]);
});

test('so is a question, a headline, a statement and the name of a voice', () => {
  const entries = [
    aWrittenExplainer('It is.', { question: 'Is الجسر open?' }),
    aWrittenUpdate('2026-11-24-open', 'It is.', { headline: 'الجسر is open' }),
    aWrittenForecast('opens', { statement: 'الجسر will open.' }),
    aWrittenVoice('board', { name: 'الجسر', short: 'الجسر' }),
  ];
  expect(
    judge(shareCardsCanBeSet, entries)
      .map(({ message }) => message.replace(/ has .*/s, ''))
      .sort(),
  ).toEqual(['"headline"', '"name"', '"question"', '"short"', '"statement"']);
});

test('names in Latin, Cyrillic, Greek and Korean letters pass, and a nativeName may be in any', () => {
  const entries = [
    aWrittenFigure('workers', { label: 'Workers of 남강건설, Łódź and Nguyễn' }),
    aWrittenVoice('board', { nativeName: { language: 'ar', text: 'مجلس النهر' } }),
  ];
  expect(judge(shareCardsCanBeSet, entries)).toEqual([]);
});
