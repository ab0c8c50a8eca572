import { describe, expect, test } from 'vitest';
import { problemsInProse } from '../../src/prose/check-prose.ts';
import { rootOf } from '../examples/prose.ts';

function problems(source: string, kind = 'section') {
  return problemsInProse(rootOf(source), source, kind);
}

function told(source: string, kind = 'section'): string[] {
  return problems(source, kind).map(
    ({ line, column, message, remedy }) => `${line}:${column} ${message} ${remedy}`,
  );
}

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
  expect(told(allowed)).toEqual([]);
});

test('an answer may stand in the short answer, on one line or three', () => {
  const tag = '<Answer asked="Soldiers" verdict="happened" answer="Sent">';
  expect(told(`${tag}About <Fact id="a">6,000</Fact>.<Source id="s" /></Answer>`, 'explainer')).toEqual([]);
  expect(told(`${tag}\nAbout <Fact id="a">6,000</Fact>.\n</Answer>`, 'explainer')).toEqual([]);
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
    expect(told(source)[0]).toBe(message);
  });

  test('a heading stands in sections only', () => {
    expect(told('### A', 'explainer')).toEqual([
      '1:1 A heading stands here; only sections have headings. Write a plain paragraph.',
    ]);
  });

  test('all problems come at once, those inside a refused quotation too', () => {
    expect(told('A {b}.\n\n> C {d}.').map((line) => line.slice(0, 3))).toEqual(['1:3', '3:1', '3:5']);
  });
});

describe('links', () => {
  test.each([
    ['javascript:alert(1)', 'Links that begin with "javascript:" are not allowed. Link to a page: https://…'],
    ['JavaScript:alert(1)', 'Links that begin with "javascript:" are not allowed. Link to a page: https://…'],
    [
      'java&#x73;cript:alert(1)',
      'Links that begin with "javascript:" are not allowed. Link to a page: https://…',
    ],
    ['data:text/html,a', 'Links that begin with "data:" are not allowed. Link to a page: https://…'],
    [
      'java&#9;script:a',
      'The address of this link holds a blank, a backslash or a character that is not seen. Copy the address again from the browser.',
    ],
    [
      '/\\\\evil.org',
      'The address of this link holds a blank, a backslash or a character that is not seen. Copy the address again from the browser.',
    ],
    [
      '//evil.org',
      '"//evil.org" is not a whole address. Write https://… for another site; begin a path of this site with a slash.',
    ],
    [
      'un.org',
      '"un.org" is not a whole address. Write https://… for another site; begin a path of this site with a slash.',
    ],
    ['http://un.org', 'This link begins with http://, which others can read and change. Write https://.'],
    [
      'https:un.org',
      '"https:un.org" is not a whole address. Copy the address of the page again from the browser.',
    ],
    [
      'https://reuters.com@evil.org',
      'This address has a user name before the site: it leads to evil.org. Write the address without what stands before the @, if that is the site you mean.',
    ],
    [
      'https://un.org:8443/',
      'This address holds a port, the number after a colon. Write it without the number.',
    ],
    [
      'https://127.0.0.1/',
      'This address names a computer by its number, 127.0.0.1. Write the name of the site, such as un.org.',
    ],
    [
      'mailto:a@b.org?bcc=c@d.org',
      'This is not one e-mail address. Write mailto: and one address, with nothing after it.',
    ],
    ['', 'This link has no address. Write [words](https://…).'],
  ])('to %j', (address, message) => {
    expect(told(`[a](${address})`)).toEqual([`1:1 ${message}`]);
  });

  test('have words and no title', () => {
    expect(told('[](https://un.org)')).toEqual(['1:1 This link has no words. Write [words](address).']);
    expect(told('[a](https://un.org "b")')).toEqual([
      '1:1 This link has a title that few readers can see. Write [words](address) only.',
    ]);
  });

  test('made of a bare address follow the same rules', () => {
    expect(told('See www.un.org now')).toEqual([
      '1:5 This link begins with http://, which others can read and change. Write https://.',
    ]);
  });
});

describe('tags', () => {
  const list =
    'The tags are Fact, Source, Said, Term, Unsourced, Quote, Clause, Chart, Sum, Places, Ledger, Questions, Answer, FoundingReport.';

  test.each([
    ['A <Fcat id="a">b</Fcat>.', `1:3 There is no tag <Fcat>. Did you mean <Fact>? ${list}`],
    ['A <fact id="a">b</fact>.', `1:3 There is no tag <fact>. Did you mean <Fact>? ${list}`],
    ['A <b>c</b>.', `1:3 <b> is HTML, which content may not hold. Delete it. ${list}`],
    ['<script>a</script>', `1:1 <script> is HTML, which content may not hold. Delete it. ${list}`],
    [
      'A <constructor>b</constructor>.',
      `1:3 <constructor> is HTML, which content may not hold. Delete it. ${list}`,
    ],
    ['A <Video id="a" />.', `1:3 There is no tag <Video>. ${list}`],
    ['A <>b</>.', '1:3 An empty tag <> stands here. Delete <> and </>.'],
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
      '1:8 "fact" does not belong in <Chart>. Did you mean facts? It takes facts, title: <Chart facts="earnings" title="What North Korea may have earned, by who estimates it" />',
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
    [
      'A <Said id="a" />.',
      '1:3 <Said> has no words in it. Write it so: <Said id="an-chan-il">exact words</Said>',
    ],
    [
      'A.<Source id="a">b</Source>',
      '1:3 <Source> holds no words. Write it so: <Source id="nhk-2024-06-20" at="paragraph 3" />',
    ],
    [
      'A <Quote id="a" />.',
      '1:3 <Quote> stands alone on its line, not inside a sentence or list. Put it on a line of its own with a blank line before and after: <Quote id="an-chan-il" />',
    ],
    [
      '- <Quote id="a" />',
      '1:3 <Quote> stands alone on its line, not inside a sentence or list. Put it on a line of its own with a blank line before and after: <Quote id="an-chan-il" />',
    ],
    [
      '<Fact id="a">A paragraph.</Fact>',
      '1:1 <Fact> stands inside a sentence; here it is alone on its line. Write a sentence round it, or leave the full stop outside the tag.',
    ],
    [
      'A.\n\n<Source id="a" />',
      '3:1 <Source> stands inside a sentence; here it is alone on its line. Put it right after the full stop of its sentence: … words.<Source id="nhk-2024-06-20" at="paragraph 3" />',
    ],
    [
      'A <Fact id="a">b <Fact id="c">d</Fact></Fact>.',
      '1:18 <Fact> cannot stand inside <Fact>. <Fact> can hold Said, Term.',
    ],
    [
      'A <Said id="a">b <Term id="c">d</Term></Said>.',
      '1:18 <Term> cannot stand inside <Said>. Close <Said> before it.',
    ],
    [
      '[a <Fact id="a">b</Fact>](https://un.org)',
      '1:4 <Fact> stands in a link, which holds words only. Put it in a sentence outside the link.',
    ],
    [
      '### A <Fact id="a">b</Fact>',
      '1:7 <Fact> stands in a heading, which holds words only. Put it in a sentence outside the heading.',
    ],
    [
      '<FoundingReport reads="wrong">A.</FoundingReport>',
      '1:1 The text in <FoundingReport> is not a paragraph. Put a blank line after <FoundingReport …> and one before </FoundingReport>.',
    ],
    [
      '<Answer asked="A" verdict="open" answer="B">C.</Answer>',
      '1:1 <Answer> can stand in explainer.mdx only. Move it there, or delete it.',
    ],
  ])('%j', (source, message) => {
    expect(told(source)).toEqual([message]);
  });

  test('an answer holds one paragraph', () => {
    const source = '<Answer asked="A" verdict="open" answer="B">\n\nC.\n\nD.\n\n</Answer>';
    expect(told(source, 'explainer')).toEqual([
      '1:1 <Answer> holds more than one paragraph. Keep one, without a blank line in it.',
    ]);
  });

  test('an attribute is found on the line where it stands, below the front matter too', () => {
    const [problem] = problems('---\ntitle: x\n---\nA,\nb <Fact id="X">c</Fact>.');
    expect(problem).toMatchObject({
      line: 5,
      column: 13,
      length: 1,
      rule: 'tags-are-as-described',
      level: 'error',
    });
  });
});
