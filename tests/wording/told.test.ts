import { expect, test } from 'vitest';
import type { ToldBlock } from '../../src/edition/edition.ts';
import { wordPieces, wordTold } from '../../src/wording/told.ts';
import { aQuote } from '../examples/edition/evidence.ts';

const words = (text: string) => ({ kind: 'words', words: text }) as const;

test('a stretch of text is on one line, with what was said in quotation marks', () => {
  const quote = aQuote();
  expect(
    wordPieces([
      { kind: 'strong', pieces: [words('The bridge')] },
      { kind: 'line-break' },
      words('is  open: '),
      { kind: 'said', quote, pieces: [words('at last')] },
    ]),
  ).toBe('The bridge is open: “at last”');
});

test('running text is told with its lists, notes and titles, without what it only calls for', () => {
  const paragraph = (text: string): ToldBlock => ({ kind: 'paragraph', pieces: [words(text)] });
  expect(
    wordTold([
      paragraph('One.'),
      { kind: 'list', isOrdered: false, items: [[paragraph('Two.')]] },
      { kind: 'founding-report', reads: 'wrong', blocks: [paragraph('Three.')] },
      { kind: 'chart', title: 'Four.', facts: [], form: 'side-by-side' },
      { kind: 'timeline' },
    ]),
  ).toBe('One. Two. Three. Four. ');
});
