import { describe, expect, test } from 'vitest';
import { inlineQuotationsAreWordForWord } from '../../../src/edition/rules/inline-quotations-are-word-for-word.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenQuote, aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const korean = aWrittenQuote('minister', {
  words: { language: 'ko', text: '우리는 제때에 고쳤다' },
  translation: { kind: 'machine', text: 'We mended it in time', checkedBy: 'The desk' },
});

function found(words: string) {
  return judge(
    inlineQuotationsAreWordForWord,
    aWrittenStoryWith(aWrittenSection('more', words, {}, 2), korean),
  );
}

describe('a quotation in a sentence', () => {
  test('that differs is told at the first word that does', () => {
    expect(found('They said:\n“<Said id="engineer-on-time">repaired the tunnel on time</Said>”.')).toEqual([
      {
        file: 'content/explainers/bridge/sections/2-more.mdx',
        line: 5,
        column: 43,
        length: 6,
        rule: 'inline-quotations-are-word-for-word',
        level: 'error',
        message: 'The quote "engineer-on-time" does not have “tunnel” here: after “the” it reads “bridge”.',
        remedy:
          'Copy the words from content/explainers/bridge/quotes/engineer-on-time.yaml, and mark what you leave out with […].',
      },
    ]);
  });

  test('that goes on after the end is told', () => {
    expect(found('<Said id="engineer-on-time">nobody was hurt. Nobody</Said>')).toMatchObject([
      { message: 'The quote "engineer-on-time" does not have “Nobody” here: after “hurt.” it ends.' },
    ]);
  });

  test('that has nothing of the quote is told with its words', () => {
    expect(found('<Said id="engineer-on-time">Never again</Said>')).toMatchObject([
      {
        length: 5,
        message:
          'The quote "engineer-on-time" does not have these words. It reads: “We repaired the bridge on time, and nobody was hurt.”',
      },
    ]);
  });

  test('that leaves words out without a mark is told', () => {
    expect(found('<Said id="engineer-on-time">We repaired on time</Said>')).toMatchObject([
      { message: 'The quote "engineer-on-time" does not have “on” here: after “repaired” it reads “the”.' },
    ]);
  });

  test('that changes a capital is told', () => {
    expect(found('<Said id="engineer-on-time">we repaired the bridge</Said>')).toHaveLength(1);
  });

  test('that leaves words out in the wrong order is told', () => {
    expect(found('<Said id="engineer-on-time">nobody was hurt […] repaired the bridge</Said>')).toHaveLength(
      1,
    );
  });

  test.each([
    ['whole', '<Said id="engineer-on-time">We repaired the bridge on time, and nobody was hurt.</Said>'],
    ['in part, over a line break', '<Said id="engineer-on-time">the bridge\non time</Said>'],
    [
      'with a cut that is marked',
      '<Said id="engineer-on-time">We repaired the bridge […] and nobody was hurt</Said>',
    ],
    ['in translation', '<Said id="minister">mended it in time</Said>'],
    ['in its own language', '<Said id="minister">제때에 고쳤다</Said>'],
  ])('%s is right', (_how, words) => {
    expect(found(words)).toEqual([]);
  });
});
