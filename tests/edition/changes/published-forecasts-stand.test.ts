import { expect, test } from 'vitest';
import { publishedForecastsStand } from '../../../src/edition/changes/published-forecasts-stand.ts';
import { judgeChange } from '../../examples/change.ts';
import { aWrittenForecast, aWrittenUpdate } from '../../examples/written-entries/story.ts';

const rule = publishedForecastsStand;
const id = 'reopens-in-autumn';
const open = aWrittenForecast(id, {
  verdict: 'open',
  resolved: undefined,
  because: undefined,
  facts: undefined,
});
const update = aWrittenUpdate('2026-11-25-reopened', 'It did.', { forecasts: [id] });
const corrected = (was: string, now: string) =>
  aWrittenUpdate('2026-11-25-forecast', 'We had misread it.', {
    kind: 'correction',
    forecasts: [id],
    was,
    now,
    where: 'The ledger',
  });
const correction = corrected('“Traffic on the bridge before December 2024”', '“Traffic before 2030”');

test('criteria that change with the verdict are told, whatever update stands beside', () => {
  const now = aWrittenForecast(id, { criteria: 'Traffic on the bridge before 2030.' });
  const told = {
    ...now.positionOf(['criteria']),
    rule: 'published-forecasts-stand',
    level: 'error',
    message: `The criteria of the forecast "${id}" changed together with its verdict (open, now happened).`,
    remedy:
      'Put the criteria back: "Traffic on the bridge before December 2024.". A verdict is reached by the criteria that stood before it.',
  };
  expect(judgeChange(rule, { was: [open], now: [now, update] })).toEqual([told]);
  expect(judgeChange(rule, { was: [open], now: [now, correction] })).toEqual([told]);
});

test('criteria alone change only by a correction', () => {
  const now = aWrittenForecast(id, { criteria: 'Traffic before 2030.' });
  expect(judgeChange(rule, { now: [now] })).toMatchObject([
    {
      message: `The criteria of the forecast "${id}" were set on 2026-11-24; they read "Traffic on the bridge before December 2024." and read now "Traffic before 2030.".`,
      remedy: `Put them back. If it was a mistake of ours, say so: npm run new -- update --kind correction --forecasts ${id}`,
    },
  ]);
  expect(judgeChange(rule, { now: [now, correction] })).toEqual([]);
  expect(judgeChange(rule, { now: [now, corrected('a', 'b')] })).toMatchObject([
    {
      message: expect.stringMatching(/its was does not say “on the bridge before December 2024”\.$/),
    },
    { message: expect.stringMatching(/its now does not say “before 2030”\.$/) },
  ]);
});

test('a verdict is told by an update that names the forecast', () => {
  const verdict = {
    rule: 'published-forecasts-stand',
    remedy: `Tell readers: npm run new -- update --forecasts ${id}`,
  };
  expect(judgeChange(rule, { was: [open], now: [aWrittenForecast()] })).toMatchObject([
    { ...verdict, message: `verdict of the published forecast "${id}" was "open" and is "happened".` },
    verdict,
    verdict,
    verdict,
  ]);
  expect(judgeChange(rule, { was: [open], now: [aWrittenForecast(), update] })).toEqual([]);
});

test.each([
  ['statement', { statement: 'The bridge may reopen in autumn.' }, 'It “will reopen”.', 'It “may reopen”.'],
  ['by', { by: 'bank' }, 'The River Board said so.', 'The bank said so.'],
  ['said', { said: '2024-06-23' }, '22 June 2024', '23 June 2024'],
  ['source', { source: 'gazette' }, 'In the Herald.', 'In the Gazette.'],
])(
  'another %s needs a correction that says what it was, not only an update',
  (field, given, was, current) => {
    const now = aWrittenForecast(id, given);
    expect(judgeChange(rule, { now: [now, update] })).toMatchObject([
      { message: expect.stringMatching(new RegExp(`^${field} of the published forecast`)) },
    ]);
    expect(judgeChange(rule, { now: [now, corrected(was, current)] })).toEqual([]);
  },
);

test('places of a forecast may be added, and are not taken away', () => {
  const placed = aWrittenForecast('reopens-in-autumn', { places: ['north-bank'] });
  expect(judgeChange(publishedForecastsStand, { now: [placed] })).toEqual([]);
  expect(judgeChange(publishedForecastsStand, { was: [placed], now: [aWrittenForecast()] })).toMatchObject([
    { message: 'places of the published forecast "reopens-in-autumn" was north-bank and is nothing.' },
  ]);
});
