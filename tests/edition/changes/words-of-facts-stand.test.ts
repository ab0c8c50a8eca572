import { expect, test } from 'vitest';
import { wordsOfFactsStand } from '../../../src/edition/changes/words-of-facts-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = wordsOfFactsStand;
const text =
  'The board counted <Fact id="workers">400 men and women</Fact>. They <Fact id="carries-traffic">mended the bridge</Fact> in summer.';
const was = aWrittenSection('lamps', text, {}, 2);
const altered = (from: string, to: string) => aWrittenSection('lamps', text.replace(from, to), {}, 2);

test('other words under a fact are told where they stand, with what stood there', () => {
  const now = altered('400 men and women', '400 men');
  expect(judgeChange(rule, { was: [was], now: [now] })).toEqual([
    {
      file: now.file,
      line: 4,
      column: 38,
      length: 7,
      rule: 'words-of-facts-stand',
      level: 'error',
      message:
        'The words under the fact "workers" were "400 men and women" in this published text and are "400 men".',
      remedy:
        'Put them back, or write a clarification or correction: npm run new -- update --kind clarification --facts workers',
    },
  ]);
  expect(judgeChange(rule, { was: [was], now: [altered('mended the', 'tore up the')] })).toMatchObject([
    {
      message: expect.stringMatching(
        /"mended the bridge" in this published text and are "tore up the bridge"\.$/,
      ),
    },
  ]);
});

test('a new update that names the fact answers for it, of whichever kind; another one does not', () => {
  const now = altered('400 men and women', '400 men');
  const update = (facts: string[], kind: 'development' | 'clarification') =>
    aWrittenUpdate('2026-11-25-lamps', 'It was men.', { kind, facts });
  for (const kind of ['development', 'clarification'] as const) {
    expect(judgeChange(rule, { was: [was], now: [now, update(['workers'], kind)] })).toEqual([]);
    expect(judgeChange(rule, { was: [was], now: [now, update(['cost'], kind)] })).toHaveLength(1);
  }
  expect(judgeChange(rule, { was: [was, update(['workers'], 'development')], now: [now] })).toHaveLength(1);
});

test.each([
  ['a slip of spelling', 'mended the bridge', 'mended the brigde'],
  ['capitals and blanks', '400 men and', '400  Men and'],
  ['the end of the mark, in the same sentence', '</Fact> in summer.', ' in summer</Fact>.'],
  [
    'the beginning of the mark, in the same sentence',
    'counted <Fact id="workers">',
    '<Fact id="workers">counted ',
  ],
  ['the words around the mark', 'The board counted', 'We were told of'],
])('%s may change freely', (_, from, to) => {
  expect(text).toContain(from);
  expect(judgeChange(rule, { was: [was], now: [altered(from, to)] })).toEqual([]);
});

test('words of a fact may move, stand once more, or be added', () => {
  const moved = aWrittenSection('light', text, {}, 3);
  const empty = aWrittenSection('lamps', 'Nothing.', {}, 2);
  expect(judgeChange(rule, { was: [was], now: [empty, moved] })).toEqual([]);
  const more = `${text}\n\nThen <Fact id="workers">four hundred people</Fact> left: <Fact id="workers">400 men and women</Fact>.`;
  expect(judgeChange(rule, { was: [was], now: [aWrittenSection('lamps', more, {}, 2)] })).toEqual([]);
});

test('words that stood under the same fact elsewhere in the story may take their place', () => {
  const both = aWrittenSection('lamps', `${text}\n\nSo <Fact id="workers">the 400</Fact> came.`, {}, 2);
  const once = aWrittenSection(
    'lamps',
    `${text.replace('400 men and women', 'the 400')}\n\nSo <Fact id="workers">the 400</Fact> came.`,
    {},
    2,
  );
  expect(judgeChange(rule, { was: [both], now: [once] })).toEqual([]);
});

test('words of a fact that are kept elsewhere do not make room for others in their sentence', () => {
  const kept = `${text.replace('400 men and women', '400 men')}\n\nSo <Fact id="workers">400 men and women</Fact> came.`;
  expect(judgeChange(rule, { was: [was], now: [aWrittenSection('lamps', kept, {}, 2)] })).toMatchObject([
    {
      line: 4,
      message: expect.stringMatching(/were "400 men and women" in this published text and are "400 men"\.$/),
    },
  ]);
});
