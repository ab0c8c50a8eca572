import { describe, expect, test } from 'vitest';
import { joined } from '../../examples/joined-story.ts';
import { aWrittenPlace, aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

describe('the passages of a page', () => {
  const front = aWrittenExplainer(
    'It <Fact id="reopening">did</Fact>.<Source id="herald" /> <Said id="engineer-on-time">on time</Said>.',
  );
  const second = aWrittenSection(
    'later',
    'Again <Fact id="workers">400</Fact> and <Fact id="workers">400</Fact>.<Source id="tribune" at="page 1" /> So.<Source id="tribune" at="page 2" /> So.<Source id="tribune" at="page 1" />\n\nNo evidence.\n\nEnd.<Source id="herald" />',
    { title: 'Later' },
    2,
  );
  const { explainer } = joined(aWrittenStoryWith(front, second, aWrittenSource('tribune')));
  const passages = [...explainer.passages.values()];

  test('are found by file and number', () => {
    expect([...explainer.passages.keys()]).toEqual([
      'explainers/bridge/explainer.mdx#1',
      ...[1, 2, 3, 4].map((n) => `explainers/bridge/sections/1-repairs.mdx#${n}`),
      ...[1, 2].map((n) => `explainers/bridge/sections/2-later.mdx#${n}`),
    ]);
    expect(passages.map(({ key }) => key)).toEqual([...explainer.passages.keys()]);
    expect(explainer.sections.map(({ body }) => body.passages.length)).toEqual([4, 2]);
  });

  test('name each fact once, and show its card where it stands first in a section', () => {
    const placed = passages.map(({ facts }) =>
      facts.map(({ fact, isFirst }) => `${fact.id}${isFirst ? ' first' : ''}`),
    );
    expect(placed).toEqual([
      ['reopening'],
      ['workers first', 'cost first'],
      ['reopening first', 'carries-traffic first'],
      ['article-2 first'],
      ['cost-per-worker first'],
      ['workers'],
      [],
    ]);
  });

  test('mark sources and quotations in the order of reading, each with one mark', () => {
    const cited = passages.map(({ citations }) =>
      citations.map(({ mark, source, at = '', isFirst }) => [mark, source.id, at, isFirst]),
    );
    expect(cited.filter((citations) => citations.length > 0)).toEqual([
      [['S1', 'herald', '', false]],
      [
        ['S2', 'tribune', 'page 1', true],
        ['S2', 'tribune', 'page 2', false],
      ],
      [['S1', 'herald', '', true]],
    ]);
    expect(passages[0]?.quotes.map(({ mark, quote, isFirst }) => [mark, quote.id, isFirst])).toEqual([
      ['Q1', 'engineer-on-time', true],
    ]);
  });

  test('know the blocks without evidence that stand before them, and a text those that end it', () => {
    const section = aWrittenSection(
      'between',
      'Few letters.\n\n<Quote id="engineer-on-time" />\n\n<Places ids="valley valley" title="T" />\n\nA.<Source id="herald" />\n\n<Ledger />\n\n<Questions />',
      {},
      3,
    );
    const body = joined(aWrittenStoryWith(section, aWrittenPlace('valley'))).explainer.sections.at(-1)?.body;
    expect(body?.passages[0]?.before).toMatchObject([
      { kind: 'words', length: 12 },
      { kind: 'quote', quote: { id: 'engineer-on-time' } },
      { kind: 'places', count: 2 },
    ]);
    expect(body?.ending).toEqual([
      { kind: 'forecasts', count: 1 },
      { kind: 'questions', count: 1 },
    ]);
  });

  test('leave block quotations to themselves', () => {
    const section = aWrittenSection('words', '<Quote id="engineer-on-time" />', {}, 3);
    expect(joined(aWrittenStoryWith(section)).explainer.sections.at(-1)?.body).toMatchObject({
      passages: [],
      facts: [],
    });
  });
});
