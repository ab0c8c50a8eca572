import { expect, test } from 'vitest';
import { setAsideWordingStaysAway } from '../../../src/edition/rules/set-aside-wording-stays-away.ts';
import { judge } from '../../examples/judge.ts';
import { aFigureClaim, aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenTerm } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const correction = (neverAgain: string, explainer = 'bridge') =>
  aWrittenUpdate(
    '2026-11-25-people',
    'We had written 60,000 people.',
    { kind: 'correction', was: '60,000 people', now: '6,000 people a day.', where: 'The start', neverAgain },
    { explainer },
  );

test('wording that comes back in prose is told at its place, across tags and line breaks', () => {
  const section = aWrittenSection('traffic', 'They counted <Fact id="workers">60,000</Fact>\nPeople a day.');
  expect(judge(setAsideWordingStaysAway, [correction('60,000 people'), section])).toEqual([
    {
      file: section.file,
      line: 4,
      column: 33,
      length: 13,
      rule: 'set-aside-wording-stays-away',
      level: 'error',
      message: '“60,000 people” was set aside by the correction "2026-11-25-people" and must not come back.',
      remedy: 'Write what is right: 6,000 people a day.',
    },
  ]);
});

test.each([
  ['a field on top of the story', aWrittenExplainer('Yes.', { standfirst: 'Of 60,000 people, many came.' })],
  ['the definition of a fact', aWrittenFigure('workers', { definition: 'All 60,000 people.' })],
  [
    'the title of a chart',
    aWrittenSection('traffic', '<Chart facts="workers" title="How 60,000 people went" />'),
  ],
  ['what all stories share', aWrittenTerm('pier', { meaning: 'Walked on by 60,000 people.' })],
])('it does not come back in %s', (_, entry) => {
  expect(judge(setAsideWordingStaysAway, [correction('60,000 people'), entry])).toHaveLength(1);
});

test('it is told at each of its places in a paragraph, a heading and a list', () => {
  const section = aWrittenSection(
    'traffic',
    '60,000 people, or 60,000 people.\n\n## 60,000 people\n\n- Of **60,000** people\n',
  );
  expect(
    judge(setAsideWordingStaysAway, [correction('60,000 people'), section]).map(({ line, column }) => [
      line,
      column,
    ]),
  ).toEqual([
    [4, 1],
    [4, 19],
    [6, 4],
    [8, 8],
  ]);
});

test('an address is no wording', () => {
  const source = aWrittenSource('herald', { url: 'https://herald.example/60-000-people' });
  expect(judge(setAsideWordingStaysAway, [correction('60-000-people'), source])).toEqual([]);
});

test('the shape of quotation marks, dashes and blanks does not hide it', () => {
  const section = aWrittenSection('traffic', 'The “bridge‑builders’  plan” was');
  expect(judge(setAsideWordingStaysAway, [correction(`"bridge-builders' plan"`), section])).toHaveLength(1);
});

test('longer words and numbers, other stories, and the note of what stood there are left alone', () => {
  const longer = aWrittenSection('traffic', 'There were 160,000 people, or 60,000 peoples.');
  const noted = aWrittenFigure('workers', { claims: [aFigureClaim({ replaces: '60,000 people' })] });
  expect(judge(setAsideWordingStaysAway, [correction('60,000 people'), longer, noted])).toEqual([]);
  const section = aWrittenSection('traffic', 'There were 60,000 people.');
  expect(judge(setAsideWordingStaysAway, [correction('60,000 people', 'tunnel'), section])).toEqual([]);
});

test('of more wordings than a newsroom sets aside, the next one is told', () => {
  const corrections = Array.from({ length: 302 }, (_, index) =>
    aWrittenUpdate(`2026-11-25-n${String(index).padStart(3, '0')}`, '', {
      kind: 'correction',
      was: 'a',
      now: 'b',
      where: 'c',
      neverAgain: `wording ${index}`,
    }),
  );
  expect(judge(setAsideWordingStaysAway, corrections)).toEqual([
    {
      ...corrections[300]?.positionOf(['neverAgain']),
      rule: 'set-aside-wording-stays-away',
      level: 'error',
      message: '300 wordings are set aside already, and this one is not looked for.',
      remedy: 'Delete neverAgain from a correction whose wording nobody would write again.',
    },
  ]);
});
