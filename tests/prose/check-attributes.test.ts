import { describe, expect, test } from 'vitest';
import { problemsInProse } from '../../src/prose/check-prose.ts';
import { rootOf, toldOfProse } from '../examples/prose.ts';

describe('attributes', () => {
  test.each([
    [
      'A <Fact>b</Fact>.',
      '1:3 <Fact> has no id. Add id="…": Id of the fact. For example: <Fact id="casualties">about 6,000 killed or wounded</Fact>',
    ],
    [
      'A <Fact id>b</Fact>.',
      '1:9 "id" has no value. Write it in straight quotation marks: id="…". Id of the fact.',
    ],
    ['A <Fact id="">b</Fact>.', '1:9 "id" is empty. Id of the fact.'],
    [
      'A <Fact id={x}>b</Fact>.',
      '1:9 "id" holds program code in curly brackets. Write it in straight quotation marks: id="…". Id of the fact.',
    ],
    [
      'A <Fact {...x} id="a">b</Fact>.',
      '1:9 <Fact> holds program code in curly brackets. Write it so: <Fact id="casualties">about 6,000 killed or wounded</Fact>',
    ],
    ['A <Fact id="a" id="b">c</Fact>.', '1:16 "id" stands twice in this tag. Keep one of the two.'],
    [
      'A <Fact id="a" onClick="b">c</Fact>.',
      '1:16 "onClick" does not belong in <Fact>. It takes id: <Fact id="casualties">about 6,000 killed or wounded</Fact>',
    ],
    [
      '<Chart fact="a" title="T" facts="a" />',
      '1:8 "fact" does not belong in <Chart>. Did you mean facts? It takes facts, title, form, note: <Chart facts="earnings" title="What North Korea may have earned, by who estimates it" />',
    ],
    ['<Ledger id="a" />', '1:9 "id" does not belong in <Ledger>. Write <Ledger />.'],
    [
      'A <Fact id="a b">c</Fact>.',
      '1:13 "a b" is not an id. Write one id: the file name without its ending.',
    ],
    [
      'A <Fact id="NIS">c</Fact>.',
      '1:13 "NIS" is not an id. Write one id: the file name without its ending.',
    ],
    ['<Chart facts="a, b" title="T" />', '1:15 "a," is not an id. Write ids with one blank between them.'],
    ['<Chart facts="a b a" title="T" />', '1:15 "a" stands twice in "facts". Keep one of the two.'],
    [
      `A.<Source id="a" at="${'x'.repeat(61)}" />`,
      '1:22 "at" has 61 characters; it may have 60. Shorten it. Where in the source: page, paragraph or minute.',
    ],
    [
      '<FoundingReport reads="worng">\n\nA.\n\n</FoundingReport>',
      '1:24 "reads" cannot be "worng". Did you mean wrong? Write one of: held-up, overtaken, wrong, not-known.',
    ],
  ])('%j', (source, message) => {
    expect(toldOfProse(source)).toEqual([message]);
  });

  test('an attribute is found on the line where it stands, below the front matter too', () => {
    const source = '---\ntitle: x\n---\nA,\nb <Fact id="X">c</Fact>.';
    const [problem] = problemsInProse(rootOf(source), source, 'section');
    expect(problem).toMatchObject({
      line: 5,
      column: 13,
      length: 1,
      rule: 'tags-are-as-described',
      level: 'error',
    });
  });
});
