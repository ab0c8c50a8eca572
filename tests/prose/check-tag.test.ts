import { describe, expect, test } from 'vitest';
import { toldOfProse } from '../examples/prose.ts';

describe('tags', () => {
  const list =
    'The tags are Fact, Source, Said, Term, Unsourced, Quote, Clause, Chart, Sum, Places, Map, Route, Ledger, Questions, Timeline, Answer, FoundingReport.';

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
      'A <Said id="a" />.',
      '1:3 <Said> has no words in it. Write it so: <Said id="an-chan-il">exact words</Said>',
    ],
    [
      'A.<Source id="a">b</Source>',
      '1:3 <Source> holds no words. Write it so: <Source id="nhk-2024-06-20" at="paragraph 3" />',
    ],
    [
      '<Map areas="" title="T" />',
      '1:6 "areas" is empty. Ids of places whose regions are named, with spaces between.',
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
    expect(toldOfProse(source)).toEqual([message]);
  });

  test('an answer holds one paragraph', () => {
    const source = '<Answer asked="A" verdict="open" answer="B">\n\nC.\n\nD.\n\n</Answer>';
    expect(toldOfProse(source, 'explainer')).toEqual([
      '1:1 <Answer> holds more than one paragraph. Keep one, without a blank line in it.',
    ]);
  });
});
