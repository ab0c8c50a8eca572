import { describe, expect, test } from 'vitest';
import type { Root } from 'mdast';
import type { Fact, ToldBlock, ToldPiece } from '../../../src/edition/edition.ts';
import { joinText } from '../../../src/edition/joining/join-text.ts';
import type { Story } from '../../../src/edition/joining/library.ts';
import { allowedMarkdown } from '../../../src/prose/refused-markdown.ts';
import { tags } from '../../../src/prose/tags.ts';
import { aDerivedFact, aFact } from '../../examples/edition/facts.ts';
import { aQuote, aSource } from '../../examples/edition/evidence.ts';
import { aPlace, aTerm } from '../../examples/edition/story.ts';
import { rootOf } from '../../examples/prose.ts';

const shelf = <Thing>(thing: Thing, ...ids: string[]) => new Map(ids.map((id) => [id, thing]));
const story: Story = {
  library: {
    sources: shelf(aSource(), 'nhk-2024-06-20'),
    voices: new Map(),
    places: shelf(aPlace(), 'donetsk', 'luhansk', 'kursk', 'moscow'),
    terms: shelf(aTerm(), 'sapper'),
  },
  facts: new Map<string, Fact>([
    ...shelf(aFact(), 'casualties', 'earnings', 'article-4', 'first-transports', 'soldiers-in-kursk'),
    ...shelf(aDerivedFact(), 'won-at-market-rate'),
  ]),
  quotes: shelf(aQuote(), 'an-chan-il'),
};

function told(source: string): ToldBlock[] {
  return joinText(rootOf(source), story);
}

/** The pieces of a text of one paragraph. */
function piecesOf(source: string): ToldPiece[] {
  const [block, ...others] = told(source);
  expect(others).toEqual([]);
  return block?.kind === 'paragraph' ? block.pieces : [];
}

const words = (text: string) => ({ kind: 'words', words: text });

describe('sentences', () => {
  test('are words, emphasis, links and line breaks, without the line ends of the file', () => {
    expect(piecesOf('One\ntwo *three* **four** [five](https://x.example/)\\\nsix')).toEqual([
      words('One two '),
      { kind: 'emphasis', pieces: [words('three')] },
      words(' '),
      { kind: 'strong', pieces: [words('four')] },
      words(' '),
      { kind: 'link', address: 'https://x.example/', pieces: [words('five')] },
      { kind: 'line-break' },
      words('six'),
    ]);
  });

  test('hold facts, quotations, citations, words of the glossary and statements without a source', () => {
    expect(
      piecesOf(
        'A <Fact id="casualties">lot</Fact>, <Said id="an-chan-il">it will</Said>.<Source id="nhk-2024-06-20" at="page 2" /> <Term id="sapper">Sappers</Term> <Unsourced because="Known.">dig</Unsourced>.',
      ),
    ).toMatchObject([
      words('A '),
      { kind: 'fact', fact: { id: 'crossings' }, pieces: [words('lot')] },
      words(', '),
      { kind: 'said', quote: { id: 'kim-bridge' }, pieces: [words('it will')] },
      words('.'),
      { kind: 'source', source: { id: 'herald-2024-10-19' }, at: 'page 2' },
      words(' '),
      { kind: 'term', term: { id: 'pier' }, pieces: [words('Sappers')] },
      words(' '),
      { kind: 'unsourced', because: 'Known.', pieces: [words('dig')] },
      words('.'),
    ]);
  });

  test('give a fact without words its current value', () => {
    expect(piecesOf('It was <Fact id="casualties" />.')).toMatchObject([
      words('It was '),
      { kind: 'fact', pieces: [words('about 6,000 people')] },
      words('.'),
    ]);
  });
});

describe('blocks', () => {
  test('are paragraphs, headings, lists in lists and tables', () => {
    expect(told('### Head\n\nWords\n\n- one\n  1. two\n- three\n\n| a | b |\n| - | - |\n| c | d |')).toEqual([
      { kind: 'heading', pieces: [words('Head')] },
      { kind: 'paragraph', pieces: [words('Words')] },
      {
        kind: 'list',
        isOrdered: false,
        items: [
          [
            { kind: 'paragraph', pieces: [words('one')] },
            { kind: 'list', isOrdered: true, items: [[{ kind: 'paragraph', pieces: [words('two')] }]] },
          ],
          [{ kind: 'paragraph', pieces: [words('three')] }],
        ],
      },
      {
        kind: 'table',
        rows: [
          [[words('a')], [words('b')]],
          [[words('c')], [words('d')]],
        ],
      },
    ]);
  });

  test('are also what stands alone, each with the things it names', () => {
    const alone = [
      '<Quote id="an-chan-il" />',
      '<Clause id="article-4" />',
      '<Chart facts="earnings casualties" title="T" />',
      '<Sum facts="won-at-market-rate" title="T" />',
      '<Places ids="donetsk luhansk" title="T" />',
      '<Ledger />',
      '<Questions />',
    ];
    expect(told(alone.join('\n\n'))).toMatchObject([
      { kind: 'quotation', quote: { id: 'kim-bridge' } },
      { kind: 'clause', fact: { id: 'crossings' } },
      {
        kind: 'chart',
        title: 'T',
        form: 'side-by-side',
        note: undefined,
        facts: [{ id: 'crossings' }, { id: 'crossings' }],
      },
      { kind: 'sum', title: 'T', facts: [{ id: 'share-on-foot' }] },
      { kind: 'places', title: 'T', places: [{ id: 'valley' }, { id: 'valley' }] },
      { kind: 'forecasts' },
      { kind: 'questions' },
    ]);
  });

  test('keep the words inside a note of the founding report and a row of the short answer', () => {
    expect(
      told(
        '<FoundingReport reads="wrong">\n\nIt said so.\n\n</FoundingReport>\n\n<Answer asked="Who" verdict="partly" answer="Some">\nSome of\nthem.\n</Answer>',
      ),
    ).toEqual([
      {
        kind: 'founding-report',
        reads: 'wrong',
        blocks: [{ kind: 'paragraph', pieces: [words('It said so.')] }],
      },
      { kind: 'answer', asked: 'Who', verdict: 'partly', answer: 'Some', pieces: [words('Some of them.')] },
    ]);
  });
});

test('all Markdown that may stand in prose is known', () => {
  const source =
    '### H\n\nA *b* **c** [d](https://x.example/)\\\ne\n\n- f\n\n| a | b |\n| - | - |\n| c | d |';
  const root = rootOf(source);
  const types = new Set<string>();
  const note = (node: { type: string; children?: unknown[] }) => {
    types.add(node.type);
    for (const child of node.children ?? []) note(child as Root);
  };
  note(root);
  expect([...types].sort()).toEqual([...allowedMarkdown].sort());
  expect(() => joinText(root, story)).not.toThrow();
});

test.each(Object.entries(tags))('the tag %s is known', (_name, { example, stands }) => {
  const written = example.replace(/^(<FoundingReport[^>]*>).*$/, '$1\n\nA paragraph.\n\n</FoundingReport>');
  const block = told(stands === 'alone' ? written : `Words ${written}`);
  expect(block).toHaveLength(1);
});

describe('what is not known', () => {
  test.each([
    ['> a', 'A sentence holds "blockquote", which is not known here. The prose check let it pass.'],
    ['a `b`', 'A sentence holds "inlineCode", which is not known here. The prose check let it pass.'],
    ['a <Aside>b</Aside>', 'A sentence holds <Aside>, which is not known here. The prose check let it pass.'],
    ['<FoundingReport reads="well" />', '<FoundingReport> says "well". The prose check let it pass.'],
    ['<Quote id="x" />', '"x" was to be joined but does not exist. A rule let it pass.'],
  ])('stops the joining: %s', (source, message) => {
    expect(() => told(source)).toThrow(message);
  });
});
