import { describe, expect, test } from 'vitest';
import { passagesIn } from '../../src/prose/passages.ts';
import { rootOf } from '../examples/prose.ts';

function idsOf(source: string): string[][] {
  return passagesIn(rootOf(source)).map(({ facts }) => facts.map(({ id }) => id));
}

describe('passages of a text', () => {
  test('are numbered over the blocks that hold evidence', () => {
    const source =
      'One <Fact id="a" />.\n\nNone.\n\nTwo.<Source id="s" />\n\nThree <Said id="q">words</Said>.';
    expect(passagesIn(rootOf(source)).map(({ n, node }) => [n, node.position?.start.line])).toEqual([
      [1, 1],
      [2, 5],
      [3, 7],
    ]);
  });

  test('give facts, citations and quotations in the order of the text, with their words', () => {
    const source =
      'Seoul counts <Fact id="killed">about 6,000 *killed*</Fact>, up\nfrom <Fact id="killed" />.<Source id="nis" at="page 3" /> He called it <Said id="an">a sham</Said>.<Source id="kbs" />';
    const [passage] = passagesIn(rootOf(source));
    expect(passage?.facts.map(({ id, words }) => [id, words])).toEqual([
      ['killed', 'about 6,000 killed'],
      ['killed', ''],
    ]);
    expect(passage?.citations.map(({ id, at }) => [id, at])).toEqual([
      ['nis', 'page 3'],
      ['kbs', undefined],
    ]);
    expect(passage?.said.map(({ id, words }) => [id, words])).toEqual([['an', 'a sham']]);
  });

  test('count facts inside lists, notes, answers, tables and emphasis', () => {
    expect(idsOf('- **<Fact id="a">x</Fact>**\n- y <Fact id="b" />')).toEqual([['a', 'b']]);
    expect(
      idsOf('<FoundingReport reads="wrong">\n\nIt said <Fact id="c">x</Fact>.\n\n</FoundingReport>'),
    ).toEqual([['c']]);
    expect(idsOf('<Answer asked="A" verdict="open" answer="B">C <Fact id="d">x</Fact>.</Answer>')).toEqual([
      ['d'],
    ]);
    expect(idsOf('| a |\n|---|\n| <Fact id="e">1</Fact> |')).toEqual([['e']]);
  });

  test('count the facts that a chart, a sum or a clause shows', () => {
    expect(
      idsOf('<Chart facts="a b  c" title="T" />\n\n<Sum facts="d" title="T" />\n\n<Clause id="e" />'),
    ).toEqual([['a', 'b', 'c'], ['d'], ['e']]);
  });

  test('are not made by tags without evidence', () => {
    expect(
      idsOf('<Quote id="q" />\n\n<Ledger />\n\n<Places ids="p" title="T" />\n\nA <Term id="t">t</Term>.'),
    ).toEqual([]);
  });

  test('know the length of their words, without tags and marks', () => {
    expect(passagesIn(rootOf('A **b** <Fact id="a">cd</Fact>.\n')).map(({ length }) => length)).toEqual([7]);
  });

  test('pass over a tag without an id, which the allow-list refuses', () => {
    expect(idsOf('A <Fact>x</Fact> and <constructor>y</constructor>.')).toEqual([]);
  });
});
