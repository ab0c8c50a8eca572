import { expect, test } from 'vitest';
import type { Explainer, TimelineYear } from '../../src/edition/edition.ts';
import { timelineOf } from '../../src/edition/timeline.ts';
import { aForecast } from '../examples/edition/evidence.ts';
import { aFact, anEventFact } from '../examples/edition/facts.ts';
import { aCorrection, anUpdate } from '../examples/edition/story.ts';

/** A timeline in lines: the day, the kind and the ids of what stands there. */
function told(years: readonly TimelineYear[]): string[] {
  return years.flatMap(({ year, entries }) => [
    year,
    ...entries.map((entry) => {
      const facts = 'facts' in entry ? entry.facts : [];
      const forecasts = 'forecasts' in entry ? entry.forecasts : [];
      const updates = 'update' in entry && entry.update ? [entry.update] : [];
      return [entry.day, entry.kind, ...[...facts, ...forecasts, ...updates].map(({ id }) => id)].join(' ');
    }),
  ]);
}

function timeline(given: Partial<Pick<Explainer, 'facts' | 'updates' | 'forecasts'>>) {
  return timelineOf({ facts: [], updates: [], forecasts: [], ...given });
}

const opening = anEventFact({ id: 'opening', on: '2024-06-19' });

test('years and days stand the oldest first, and a month before its days', () => {
  const facts = [
    opening,
    anEventFact({ id: 'closing', on: '2020-01-14' }),
    anEventFact({ id: 'flood', on: '2020-01' }),
  ];
  expect(told(timeline({ facts }).whole)).toEqual([
    '2020',
    '2020-01 event flood',
    '2020-01-14 event closing',
    '2024',
    '2024-06-19 event opening',
  ]);
});

test('an event that an update brought on its day stands there once, with both; facts of other kinds do not', () => {
  const speech = anEventFact({ id: 'speech', on: '2024-06-19' });
  const update = anUpdate({ id: 'opened', day: '2024-06-19', facts: [opening, speech, aFact()] });
  const { whole } = timeline({ facts: [opening, speech, aFact()], updates: [update] });
  expect(told(whole)).toEqual(['2024', '2024-06-19 event opening speech opened']);
});

test('an event that became known later stands on its own day, and the update on its own', () => {
  const update = anUpdate({ id: 'found-out', day: '2025-08-30', facts: [opening] });
  expect(told(timeline({ facts: [opening], updates: [update] }).whole)).toEqual([
    '2024',
    '2024-06-19 event opening',
    '2025',
    '2025-08-30 development found-out',
  ]);
});

test('a correction stands on the day on which we made it, and takes no event for itself', () => {
  const correction = aCorrection({
    id: 'mend',
    day: '2024-06-19',
    published: '2026-12-02',
    facts: [opening],
  });
  expect(told(timeline({ facts: [opening], updates: [correction] }).whole)).toEqual([
    '2024',
    '2024-06-19 event opening',
    '2026',
    '2026-12-02 correction mend',
  ]);
});

test('forecasts stand together on the day they were made, and again on the day they were closed, if they were', () => {
  const forecasts = [
    aForecast({ id: 'opens', said: '2024-06-22', resolved: '2025-04-28' }),
    { ...aForecast({ id: 'falls', said: '2024-06-22' }), resolved: undefined },
    aForecast({ id: 'pays', said: '2024-06-22', resolved: '2025-04-28' }),
  ];
  expect(told(timeline({ forecasts }).whole)).toEqual([
    '2024',
    '2024-06-22 forecast opens falls pays',
    '2025',
    '2025-04-28 outcome opens pays',
  ]);
});

test('on one day what happened stands before what was foretold', () => {
  const updates = [anUpdate({ id: 'talks', day: '2024-06-19' })];
  const forecasts = [aForecast({ id: 'opens', said: '2024-06-19', resolved: '2024-06-19' })];
  expect(told(timeline({ facts: [opening], updates, forecasts }).whole)).toEqual([
    '2024',
    '2024-06-19 event opening',
    '2024-06-19 development talks',
    '2024-06-19 forecast opens',
    '2024-06-19 outcome opens',
  ]);
});

test('the turning points leave out updates without an event, and years without anything else', () => {
  const updates = [anUpdate({ id: 'talks', day: '2023-01-01' }), aCorrection({ id: 'mend' })];
  expect(told(timeline({ facts: [opening], updates }).turningPoints)).toEqual([
    '2024',
    '2024-06-19 event opening',
    '2026',
    '2026-12-02 correction mend',
  ]);
});

test('where nothing has a day there is no timeline', () => {
  expect(timeline({ facts: [aFact()] })).toEqual({ whole: [], turningPoints: [] });
});
