import { expect, test } from 'vitest';
import { updatesAreNeverRewritten } from '../../../src/edition/changes/updates-are-never-rewritten.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = updatesAreNeverRewritten;
const id = '2026-11-20-accounts';
const was = aWrittenUpdate(id, 'The board published its accounts.');
const remedy =
  'Put it back as it was. What is wrong in it is told by a new update: npm run new -- update --kind correction';

test('other words or another headline of a published update are told, whatever stands beside', () => {
  const correction = aWrittenUpdate('2026-11-25-accounts', 'We had it wrong.', {
    kind: 'correction',
    was: 'a',
    now: 'b',
    where: 'Updates',
  });
  const words = aWrittenUpdate(id, 'The board hid its accounts.');
  expect(judgeChange(rule, { was: [was], now: [words, correction] })).toEqual([
    {
      ...words.positionOf([]),
      rule: 'updates-are-never-rewritten',
      level: 'error',
      message: `The words of the published update "${id}" have changed.`,
      remedy,
    },
  ]);
  const headline = aWrittenUpdate(id, 'The board published its accounts.', { headline: 'The board met.' });
  expect(judgeChange(rule, { was: [was], now: [headline, correction] })).toMatchObject([
    {
      message: `headline of the published update "${id}" was "The board published its accounts." and is "The board met.".`,
      remedy,
    },
  ]);
});

test.each([
  ['another source', '<Source id="herald" />', '<Source id="gazette" />'],
  ['a source that is gone', '<Source id="herald" />', ''],
  ['another fact', '<Fact id="workers">it</Fact>', '<Fact id="cost">it</Fact>'],
  ['a fact that is gone', '<Fact id="workers">it</Fact>', 'it'],
])('%s under the same words is told', (_, before, after) => {
  const sourced = aWrittenUpdate(id, `The board published it.${before}`);
  const now = aWrittenUpdate(id, `The board published it.${after}`);
  expect(judgeChange(rule, { was: [sourced], now: [now] })).toEqual([
    {
      ...now.positionOf([]),
      rule: 'updates-are-never-rewritten',
      level: 'error',
      message: `The facts or sources in the text of the published update "${id}" have changed.`,
      remedy,
    },
  ]);
});

test('a slip of spelling may be mended', () => {
  const slip = aWrittenUpdate(id, 'The board publishd its accounts.');
  expect(judgeChange(rule, { was: [slip], now: [was] })).toEqual([]);
});
