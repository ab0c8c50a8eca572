import { describe, expect, test } from 'vitest';
import { toldOfProse } from '../examples/prose.ts';

const allowed = `A plain paragraph with *emphasis*, **weight**, a [link](https://www.un.org/en), a [mail](mailto:a@b.org),
a [path](/method/) and a [place](#casualties)\\
and a break.

### A heading

- One <Fact id="a">about 6,000</Fact>.
- <Fact id="b">Two</Fact>

1. First.

| Who | How many |
| --- | --- |
| NIS | <Fact id="a" /> |

He called it <Said id="q">a sham</Said>.<Source id="s" at="page 3" /> A <Term id="t">sapper</Term> and
<Unsourced because="Common knowledge.">two rivers</Unsourced>.

<Quote id="q" />

<Clause id="article-4" />

<Chart facts="a b" title="A title" />

<Sum facts="a" title="A title" />

<Places ids="p q" title="A title" />

<Ledger />

<Questions />

<FoundingReport reads="wrong">

It wrote <Fact id="a">15,000</Fact>.

- A list.

</FoundingReport>
`;

test('everything on the list may stand in prose', () => {
  expect(toldOfProse(allowed)).toEqual([]);
});

test('an answer may stand in the short answer, on one line or three', () => {
  const tag = '<Answer asked="Soldiers" verdict="happened" answer="Sent">';
  expect(
    toldOfProse(`${tag}About <Fact id="a">6,000</Fact>.<Source id="s" /></Answer>`, 'explainer'),
  ).toEqual([]);
  expect(toldOfProse(`${tag}\nAbout <Fact id="a">6,000</Fact>.\n</Answer>`, 'explainer')).toEqual([]);
});

describe('Markdown that may not stand in prose', () => {
  test.each([
    [
      'import x from "y"',
      '1:1 A paragraph that begins with the word “import” is program code in MDX. Begin it with another word, or move “import” to the end of the line above.',
    ],
    [
      'export of arms\nrose',
      '1:1 A paragraph that begins with the word “export” is program code in MDX. Begin it with another word, or move “export” to the end of the line above.',
    ],
    [
      'export\tconst a = 1',
      '1:1 A paragraph that begins with the word “export” is program code in MDX. Begin it with another word, or move “export” to the end of the line above.',
    ],
    [
      'A {b} c',
      '1:3 Curly brackets stand here. In MDX they hold program code, which content may not hold. Delete them, or write round brackets.',
    ],
    [
      '{process.exit(0)}',
      '1:1 Curly brackets stand here. In MDX they hold program code, which content may not hold. Delete them, or write round brackets.',
    ],
    [
      '> words',
      '1:1 A line that begins with > is a quotation without speaker and source. Put the words in a file in quotes/ and write <Quote id="…" />.',
    ],
    [
      ':::note\nwords\n:::',
      '1:1 A line that begins with ::: is a directive, which other programs read and this one prints as it is. Delete it, or use one of the tags of the handbook.',
    ],
    ['***', '1:1 A line across the page stands here. Delete it, or begin a new section.'],
    [
      'A `b`',
      '1:3 Text between backticks is shown as program code. Delete the backticks. Use *asterisks* for the title of a work.',
    ],
    [
      '```\na\n```',
      '1:1 Text between backticks is shown as program code. Delete the backticks. Use *asterisks* for the title of a work.',
    ],
    [
      '![a](b.png)',
      '1:1 Pictures cannot stand in prose. Delete it. Figures are drawn from facts: <Chart facts="…" title="…" />',
    ],
    [
      'A ~~b~~',
      '1:3 Text is struck through here. Delete it. What was wrong is told by an update of kind correction.',
    ],
    [
      'A[^1]\n\n[^1]: b',
      '1:2 Footnotes are not used here: evidence stands beside the words. Mark the words with <Fact id="…">…</Fact>, or write <Source id="…" /> after the full stop.',
    ],
    [
      '[a]: javascript:b',
      '1:1 Addresses of links are not kept apart from their words here. Write the link where it is used: [words](https://…). A square bracket in text is written \\[.',
    ],
    ['- [ ] a', '1:1 A box to tick stands here. Delete the square brackets.'],
    [
      '## A',
      '1:1 This heading is of level 2. The title of the section is level 2. Begin a heading inside a section with ### and a blank.',
    ],
    [
      'A\n---',
      '1:1 This heading is of level 2. The title of the section is level 2. Begin a heading inside a section with ### and a blank.',
    ],
  ])('%j', (source, message) => {
    expect(toldOfProse(source)[0]).toBe(message);
  });

  test('a heading stands in sections only', () => {
    expect(toldOfProse('### A', 'explainer')).toEqual([
      '1:1 A heading stands here; only sections have headings. Write a plain paragraph.',
    ]);
  });

  test('all problems come at once, those inside a refused quotation too', () => {
    expect(toldOfProse('A {b}.\n\n> C {d}.').map((line) => line.slice(0, 3))).toEqual(['1:3', '3:1', '3:5']);
  });
});
