import { describe, expect, test } from 'vitest';
import { sentenceSpans, textBlocksIn } from '../../src/prose/sentences.ts';
import { rootOf } from '../examples/prose.ts';

function split(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end).trimEnd());
}

describe('a text without tags', () => {
  test.each([
    ['He came. He went.', ['He came.', 'He went.']],
    ['He came! Did he? Yes.', ['He came!', 'Did he?', 'Yes.']],
    ['He said “I came.” Then he left.', ['He said “I came.”', 'Then he left.']],
    ['He left (by sea.) Then he came.', ['He left (by sea.)', 'Then he came.']],
    ['It was 1.2 billion. More came.', ['It was 1.2 billion.', 'More came.']],
    ['He left in 2024. In 2025 he came.', ['He left in 2024.', 'In 2025 he came.']],
    ['그는 갔다. 그는 왔다.', ['그는 갔다.', '그는 왔다.']],
    ['It was in the U.S. The others left.', ['It was in the U.S.', 'The others left.']],
    ['He left at 5 p.m. Then it rained.', ['He left at 5 p.m.', 'Then it rained.']],
    ['He said no. The rest said yes.', ['He said no.', 'The rest said yes.']],
    ['It was plan B. Then they left.', ['It was plan B.', 'Then they left.']],
  ])('%j has more than one sentence', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test.each([
    'Gen. Kim met Col. Pak.',
    'Mr. Kim and Dr. An met.',
    'St. Petersburg lies north.',
    'It was No. 5 of them.',
    'See Art. 4 and p. 12.',
    'It held (see Art. 4).',
    'J. K. Smith wrote it.',
    'The U.S. Treasury said so.',
    'The U.S. said so.',
    'At 5 a.m. he left.',
    'He came, e.g. Kursk was near.',
    'On Oct. 18 he left.',
    '“Who?” he asked.',
    'It held approx. 40 of them.',
    'Kim Jong Un vs. Putin.',
    'The rate was 1,388.3 won.',
    'Namgang Co. Ltd. sent them.',
  ])('%j is one sentence', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

function sentencesOf(source: string) {
  return textBlocksIn(rootOf(source)).flatMap(({ open, sentences }) =>
    sentences.map(({ start, end, sources, facts }) => ({
      open: open.slice(start, end).trim(),
      sources,
      facts,
    })),
  );
}

describe('the tags of a sentence', () => {
  test('a source right after the full stop belongs to the sentence before it, and so do several', () => {
    expect(sentencesOf('He came.<Source id="a" /><Source id="b" /> He went.')).toEqual([
      { open: 'He came.', sources: ['a', 'b'], facts: [] },
      { open: 'He went.', sources: [], facts: [] },
    ]);
  });

  test.each([
    ['He came. <Source id="a" />\nHe went.', 'with a blank before it'],
    ['He came.<Source id="a" />He went.', 'without a blank after it'],
    ['He came.<Source id="a" />\nHe went.', 'with a line break after it'],
    ['He <Source id="a" /> came. He went.', 'within the sentence'],
    ['He said “I came.”<Source id="a" /> He went.', 'after closing quotation marks'],
    ['(He came.)<Source id="a" /> He went.', 'after a bracket'],
  ])('%j: %s', (text) => {
    expect(sentencesOf(text).map(({ sources }) => sources)).toEqual([['a'], []]);
  });

  test('a sentence runs across tags, emphasis and links', () => {
    expect(
      sentencesOf('He <Term id="t">came</Term> *with* [us](https://a.example) <Fact id="f">at 5</Fact>.'),
    ).toEqual([{ open: 'He came with us \uFFFC\uFFFC\uFFFC\uFFFC.', sources: [], facts: ['f'] }]);
  });

  test('what a fact, a quotation or a mark as unsourced holds is covered; a term is not', () => {
    expect(
      sentencesOf(
        '<Fact id="f">5</Fact> <Said id="s">6</Said> <Unsourced because="x">7</Unsourced> <Term id="t">8</Term> <Fact id="g" />.',
      )[0]?.open,
    ).toBe('\uFFFC \uFFFC \uFFFC 8 \uFFFC.');
  });

  test('a fact that is a whole paragraph is covered too', () => {
    expect(
      sentencesOf('<Fact id="f">5</Fact>\n\n<Unsourced because="x">6</Unsourced>').map(({ open }) => open),
    ).toEqual(['\uFFFC', '\uFFFC']);
  });

  test('a full stop within a fact ends a sentence', () => {
    expect(
      sentencesOf('<Fact id="f">One. Two</Fact> more.<Source id="a" />').map(({ sources }) => sources),
    ).toEqual([[], ['a']]);
  });

  test('paragraphs, headings, items of lists and cells of tables bound a sentence', () => {
    const text =
      'One\n\n### Two\n\n- three\n- four\n\n  five\n\n| six | seven |\n| --- | --- |\n| eight | nine |\n\n<FoundingReport reads="wrong">\n\nTen\n\n</FoundingReport>\n\n<Answer asked="a" verdict="open" answer="b">Eleven</Answer>';
    expect(sentencesOf(text).map(({ open }) => open)).toEqual([
      'One',
      'Two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'Ten',
      'Eleven',
    ]);
  });
});

test('a character is found again in the file, also after a line break and within a tag', () => {
  const [block] = textBlocksIn(rootOf('He came\nwith *5 men* and <Fact id="f">6</Fact> more.'));
  const at = (words: string) => block?.placeOf(block.text.indexOf(words));
  expect(at('5')).toEqual({ line: 2, column: 7 });
  expect(at('6')).toEqual({ line: 2, column: 31 });
  expect(at('more')).toEqual({ line: 2, column: 40 });
});

test('what is emphasised is known, for titles of works', () => {
  const [block] = textBlocksIn(rootOf('He read *War of 1950* twice.'));
  expect(block?.emphasised.map(({ start, end }) => block.text.slice(start, end))).toEqual(['War of 1950']);
});
