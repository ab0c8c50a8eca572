import { expect, test } from 'vitest';
import { proseKeepsItsEvidence } from '../../../src/edition/changes/prose-keeps-its-evidence.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = proseKeepsItsEvidence;
const text =
  'They used 77 lamps.<Source id="herald" /> One said it was <Said id="engineer-on-time">on time</Said>.';
const was = aWrittenSection('lamps', text, {}, 2);
const altered = (from: string, to: string) => aWrittenSection('lamps', text.replace(from, to), {}, 2);
const remedy = 'Put it back, or tell readers what changed: npm run new -- update';

test('an altered figure in a plain sourced sentence is told where it stands', () => {
  const now = altered('77', '78');
  expect(judgeChange(rule, { was: [was], now: [now] })).toEqual([
    {
      file: now.file,
      line: 4,
      column: 11,
      length: 2,
      rule: 'prose-keeps-its-evidence',
      level: 'error',
      message: '77 stood in this published text; now 78 stands here.',
      remedy,
    },
  ]);
});

test('a citation, a quotation and the mark of a fact that are gone are told', () => {
  expect(judgeChange(rule, { was: [was], now: [altered('<Source id="herald" />', '')] })).toMatchObject([
    { message: '<Source id="herald"> stood in this published text (line 4) and is gone.' },
  ]);
  expect(judgeChange(rule, { was: [was], now: [altered('herald', 'gazette')] })).toMatchObject([
    { message: '<Source id="herald"> stood in this published text; now <Source id="gazette"> stands here.' },
  ]);
  expect(judgeChange(rule, { was: [was], now: [altered('on time', 'in time')] })).toMatchObject([
    { message: '<Said id="engineer-on-time"> stood in this published text; now other words stand in it.' },
  ]);
});

test('words around the evidence are free, and it may move to another section', () => {
  expect(judgeChange(rule, { was: [was], now: [altered('They used', 'The workers needed')] })).toEqual([]);
  const empty = aWrittenSection('lamps', 'Nothing.', {}, 2);
  const other = aWrittenSection('light', text, {}, 3);
  expect(judgeChange(rule, { was: [was], now: [empty, other] })).toEqual([]);
});

test('a mark of a fact may take in more of its sentence', () => {
  const narrow = aWrittenSection('lamps', '<Fact id="workers">400 workers</Fact> in October 2024.', {}, 2);
  const wide = aWrittenSection('lamps', '<Fact id="workers">400 workers in October 2024</Fact>.', {}, 2);
  expect(judgeChange(rule, { was: [narrow], now: [wide] })).toEqual([]);
});

test('a new update of the story answers for it', () => {
  const update = aWrittenUpdate('2026-11-25-lamps', 'There were more lamps.');
  expect(judgeChange(rule, { was: [was], now: [altered('77', '78'), update] })).toEqual([]);
});

test('the mark of a source that was withdrawn may go with it, also in a story of which no update is new', () => {
  const herald = aWrittenSource('herald', {
    withdrawn: { on: '2026-11-25', because: 'It was of another bridge.' },
  });
  const now = altered('<Source id="herald" />', '');
  expect(judgeChange(rule, { was: [was], now: [now, herald] })).toEqual([]);
  expect(judgeChange(rule, { was: [was], now: [now] })).toHaveLength(1);
});

test('a table of places may become a map of them, which has the table with it', () => {
  const table = aWrittenSection('lamps', '<Places ids="north south" title="Banks" />', {}, 2);
  const map = (areas: string) =>
    aWrittenSection('lamps', `<Map areas="${areas}" title="The banks" />`, {}, 2);
  expect(judgeChange(rule, { was: [table], now: [map('south north east')] })).toEqual([]);
  expect(judgeChange(rule, { was: [table], now: [map('south')] })).toMatchObject([
    {
      message: '<Places ids="north south" title="Banks"> stood in this published text (line 4) and is gone.',
    },
  ]);
});
