import { expect, test } from 'vitest';
import type { ToldBlock, ToldPiece } from '../../../src/edition/edition.ts';
import { asHtml, asPlainText } from '../../../src/formats/feeds/markup.ts';
import { toldAsMarkup } from '../../../src/formats/feeds/told-as-markup.ts';
import { site } from '../../../src/site.ts';
import { aClauseFact, aFact } from '../../examples/edition/facts.ts';
import { aQuote, aSource } from '../../examples/edition/evidence.ts';
import { aPlace, aTerm } from '../../examples/edition/story.ts';

const page = `${site.url}/bridge/updates/2026-11-24-open/`;
const words = (text: string): ToldPiece => ({ kind: 'words', words: text });
const html = (...blocks: ToldBlock[]) => asHtml(toldAsMarkup(blocks, page));
const plain = (...blocks: ToldBlock[]) => asPlainText(toldAsMarkup(blocks, page));

test('sentences keep their words, and every link is a whole address', () => {
  const pieces: ToldPiece[] = [
    { kind: 'fact', fact: aFact(), pieces: [words('6,000')] },
    words(' & '),
    { kind: 'said', quote: aQuote(), pieces: [words('it will')] },
    { kind: 'source', source: aSource() },
    { kind: 'line-break' },
    { kind: 'emphasis', pieces: [{ kind: 'term', term: aTerm(), pieces: [words('piers')] }] },
    { kind: 'strong', pieces: [{ kind: 'link', address: '/method/', pieces: [words('how')] }] },
    { kind: 'unsourced', because: 'Known.', pieces: [words('so')] },
  ];
  expect(html({ kind: 'paragraph', pieces })).toBe(
    `<p><a href="${site.url}/bridge/facts/crossings/">6,000</a> &amp; “it will”<br><em>piers</em><strong><a href="${site.url}/method/">how</a></strong>so (without a source: Known.)</p>`,
  );
});

test('headings, lists, tables and notes of the founding report keep their order', () => {
  const paragraph = (text: string): ToldBlock => ({ kind: 'paragraph', pieces: [words(text)] });
  expect(
    plain(
      { kind: 'heading', pieces: [words('Head')] },
      { kind: 'list', isOrdered: false, items: [[paragraph('one')], [paragraph('two')]] },
      {
        kind: 'table',
        rows: [
          [[words('a')], [words('b')]],
          [[words('c')], [words('d')]],
        ],
      },
      { kind: 'founding-report', reads: 'wrong', blocks: [paragraph('It erred.')] },
      { kind: 'answer', asked: 'Who', verdict: 'partly', answer: 'Some', pieces: [words('A few.')] },
    ),
  ).toBe(
    'Head\n\n- one\n- two\n\na | b\nc | d\n\nThe founding report: an error here\n\nIt erred.\n\nWho: Some (partly). A few.',
  );
});

test('a quotation says who said it, when, and in what language', () => {
  const quote = aQuote({
    words: { language: 'ko', text: '된다.' },
    translation: { kind: 'source', text: 'It will hold.' },
  });
  expect(html({ kind: 'quotation', quote })).toBe(
    `<blockquote><p>“It will hold.”</p><p lang="ko">“된다.”</p></blockquote><p><a href="${site.url}/voices/kim/">Kim Da-ri</a>, Engineer. Said 18 October 2024. Printed in Korean, translated by the source.</p>`,
  );
});

test('a clause stands in full, in all its languages', () => {
  expect(plain({ kind: 'clause', fact: aClauseFact() })).toBe(
    'Treaty on the Bridge, Article 4\n\nEither side keeps the bridge in repair without delay.\n\n어느 일방은 다리를 지체 없이 수리한다.',
  );
});

test('what only the page draws is named, with a link to it', () => {
  expect(html({ kind: 'chart', title: 'Who crosses', form: 'side-by-side', facts: [aFact()] })).toBe(
    `<p><a href="${page}">On the page: Who crosses</a></p>`,
  );
  expect(
    plain(
      { kind: 'sum', title: 'The share', facts: [] },
      { kind: 'places', title: 'Where', places: [aPlace()] },
      { kind: 'forecasts' },
      { kind: 'questions' },
    ),
  ).toBe(
    'On the page: The share\n\nOn the page: Where\n\nOn the page: what was forecast and what happened\n\nOn the page: what is not known',
  );
});
