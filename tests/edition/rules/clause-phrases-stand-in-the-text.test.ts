import { expect, test } from 'vitest';
import { clausePhrasesStandInTheText } from '../../../src/edition/rules/clause-phrases-stand-in-the-text.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenClause } from '../../examples/written-entries/facts.ts';

const told = { rule: 'clause-phrases-stand-in-the-text', level: 'error' };
const leftOut = (words: Record<string, string>) => ({
  words,
  asQuoted: 'The parties […]',
  source: 'herald',
  note: 'Why.',
});

test('a marked phrase stands in the English text, letter by letter', () => {
  const clause = aWrittenClause('article-2', {
    phrases: [
      { words: 'without delay', title: 'Good', note: 'Good.' },
      { words: 'without  delay', title: 'Two spaces', note: 'Not so.' },
    ],
  });
  expect(judge(clausePhrasesStandInTheText, [clause])).toEqual([
    {
      ...told,
      ...clause.positionOf(['phrases', 1, 'words']),
      message: 'The words “without  delay” do not stand in the en text of the clause.',
      remedy: 'Copy the words from text: en, with the same letters, spaces and punctuation.',
    },
  ]);
});

test('words that a report left out stand in the text of their language', () => {
  const clause = aWrittenClause('article-2', {
    leftOut: leftOut({ en: 'and in accordance with their laws', ko: '없다', ru: 'нет' }),
  });
  expect(judge(clausePhrasesStandInTheText, [clause])).toEqual([
    {
      ...told,
      ...clause.positionOf(['leftOut', 'words', 'ko']),
      message: 'The words “없다” do not stand in the ko text of the clause.',
      remedy: 'Copy the words from text: ko, with the same letters, spaces and punctuation.',
    },
    {
      ...told,
      ...clause.positionOf(['leftOut', 'words', 'ru']),
      message: 'These words are in the language ru, in which the clause has no text.',
      remedy: 'Add the text of the clause under text: ru, or delete these words.',
    },
  ]);
});

test('a clause without marked words is right', () => {
  expect(judge(clausePhrasesStandInTheText, [aWrittenClause('article-2', { phrases: undefined })])).toEqual(
    [],
  );
});

const rendering = {
  language: 'ko',
  text: '지체 없이 법에 따라',
  credit: 'as the Herald printed it',
  source: 'herald',
};

test('what is marked in a rendering stands in its text, and names a phrase of the clause', () => {
  const clause = aWrittenClause('article-2', {
    renderings: [
      { ...rendering, phrases: [{ title: 'No period', words: '지체 없이' }], leftOut: '법에 따라' },
      { ...rendering, phrases: [{ title: 'No periods', words: '지체없이' }], leftOut: '없다' },
    ],
  });
  const remedy =
    'Copy the words from the text of this rendering, with the same letters, spaces and punctuation.';
  expect(judge(clausePhrasesStandInTheText, [clause])).toEqual([
    {
      ...told,
      ...clause.positionOf(['renderings', 1, 'phrases', 0, 'title']),
      message: 'No phrase of this clause has the title “No periods”. Did you mean “No period”?',
      remedy: 'Write one of: No period.',
    },
    {
      ...told,
      ...clause.positionOf(['renderings', 1, 'phrases', 0, 'words']),
      message: 'The words “지체없이” do not stand in the ko text of the clause.',
      remedy,
    },
    {
      ...told,
      ...clause.positionOf(['renderings', 1, 'leftOut']),
      message: 'The words “없다” do not stand in the ko text of the clause.',
      remedy,
    },
  ]);
});

test('a rendering names no phrase where the clause marks none', () => {
  const clause = aWrittenClause('article-2', {
    phrases: undefined,
    renderings: [{ ...rendering, phrases: [{ title: 'No period', words: '지체 없이' }] }],
  });
  expect(judge(clausePhrasesStandInTheText, [clause])).toMatchObject([
    {
      message: 'No phrase of this clause has the title “No period”.',
      remedy: 'Mark the phrase under phrases first.',
    },
  ]);
});
