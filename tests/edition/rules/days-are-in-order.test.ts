import { describe, expect, test } from 'vitest';
import { daysAreInOrder } from '../../../src/edition/rules/days-are-in-order.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenEvent,
  aWrittenFigure,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource, aWrittenVoice } from '../../examples/written-entries/library.ts';
import {
  aWrittenExplainer,
  aWrittenForecast,
  aWrittenQuestion,
  aWrittenQuote,
  aWrittenSection,
  aWrittenUpdate,
} from '../../examples/written-entries/story.ts';
import { aWrittenStory } from '../../examples/written-entries/whole-story.ts';

const today = '2026-11-24';
const tomorrow = '2026-11-25';

describe('a day in the future', () => {
  test('is told with today', () => {
    const fact = aWrittenEvent('reopening', { on: tomorrow });
    expect(judge(daysAreInOrder, [fact], { today })).toEqual([
      {
        ...fact.positionOf(['on']),
        rule: 'days-are-in-order',
        level: 'error',
        message: '25 November 2026 lies in the future: today is 24 November 2026.',
        remedy: 'Write the day on which it was so. What is only planned is no fact yet.',
      },
    ]);
  });

  test('that is most of a year ahead may be a slip in the year', () => {
    const slip = aWrittenSource('herald', { accessed: '2027-11-23' });
    expect(judge(daysAreInOrder, [aWrittenExplainer(''), slip])).toEqual([
      {
        ...slip.positionOf(['accessed']),
        rule: 'days-are-in-order',
        level: 'error',
        message: '23 November 2027 lies in the future: today is 24 November 2026.',
        remedy:
          'Is the year right? Nothing else here is newer than 24 November 2026. If it is, say so: npm run check -- --today 2027-11-23',
      },
    ]);
  });

  const later: [string, WrittenEntry, (string | number)[]][] = [
    ['on which an explainer was looked over', aWrittenExplainer('', { checked: tomorrow }), ['checked']],
    ['on which a fact was looked at', aWrittenFigure('workers', { checked: tomorrow }), ['checked']],
    ['up to which the data reach', aWrittenExplainer('', { dataCutOff: '2027-01-01' }), ['dataCutOff']],
    ['of a section', aWrittenSection('one', '', { asOf: tomorrow }), ['asOf']],
    ['of a development', aWrittenUpdate('new', '', { day: tomorrow }), ['day']],
    [
      'of which a claim tells',
      aWrittenFigure('workers', { claims: [aFigureClaim({ asOf: tomorrow })] }),
      ['claims', 0, 'asOf'],
    ],
    ['of a quotation', aWrittenQuote('late', { said: '2026-12' }), ['said']],
    ['of a forecast', aWrittenForecast('late', { criteriaSet: tomorrow }), ['criteriaSet']],
    ['of a resolution', aWrittenForecast('late', { resolved: '2027' }), ['resolved']],
    ['of a question', aWrittenQuestion('late', { since: tomorrow }), ['since']],
    ['on which a source was seen', aWrittenSource('herald', { accessed: tomorrow }), ['accessed']],
    [
      'of an archived copy',
      aWrittenSource('herald', { archived: { url: 'https://a.example', day: tomorrow } }),
      ['archived', 'day'],
    ],
    [
      'from which an office is held',
      aWrittenVoice('board', { roles: [{ title: 'Chair', from: '2027' }] }),
      ['roles', 0, 'from'],
    ],
  ];
  test.each(later)('%s is told', (_what, entry, path) => {
    const found = judge(daysAreInOrder, [entry], { today });
    expect(found.map(({ line }) => line)).toContain(entry.positionOf(path).line);
    expect(found[0]?.message).toContain('lies in the future');
  });

  test('on which something is to go on the page is none: until then it stays out', () => {
    const waiting = [
      aWrittenExplainer('', { published: tomorrow }),
      aWrittenFigure('workers', { claims: [aFigureClaim({ recorded: tomorrow })] }),
    ];
    for (const entry of waiting) expect(judge(daysAreInOrder, [entry], { today })).toEqual([]);
  });

  test('of publication that is most of a year ahead is a slip', () => {
    const slip = aWrittenExplainer('', { published: '2027-11-25' });
    expect(judge(daysAreInOrder, [slip], { today })).toMatchObject([
      { message: '25 November 2027 lies in the future: today is 24 November 2026.' },
    ]);
  });

  test('is not one of which only the month or year has begun', () => {
    expect(judge(daysAreInOrder, [aWrittenEvent('reopening', { on: '2026' })], { today })).toEqual([]);
    expect(judge(daysAreInOrder, [aWrittenEvent('reopening', { on: '2026-11' })], { today })).toEqual([]);
  });

  test('may be one of review, or of the end of an office', () => {
    const voice = aWrittenVoice('board', { roles: [{ title: 'Chair', from: '2020', to: '2030' }] });
    expect(
      judge(daysAreInOrder, [voice, aWrittenFigure('workers', { reviewBy: '2030-01-01' })], { today }),
    ).toEqual([]);
  });

  test('is measured, without a day given, by the newest day on which something was published or seen', () => {
    const event = aWrittenEvent('reopening', { on: '2026-11-26' });
    const others = aWrittenStory().filter(({ id }) => id !== 'reopening' && id !== 'herald');
    const seen = (accessed: string) => aWrittenSource('herald', { accessed });
    expect(judge(daysAreInOrder, [event, seen('2026-11-25'), ...others])).toMatchObject([
      { message: '26 November 2026 lies in the future: today is 25 November 2026.' },
    ]);
    expect(judge(daysAreInOrder, [event, seen('2026-11-26'), ...others])).toEqual([]);
  });
});

describe('two days in the wrong order', () => {
  const wrong: [string, WrittenEntry, (string | number)[], string][] = [
    [
      'of a claim',
      aWrittenFigure('workers', { claims: [aFigureClaim({ asOf: '2026-11-24', recorded: '2026-11-23' })] }),
      ['claims', 0, 'asOf'],
      'This claim is as of 24 November 2026, but was recorded on 23 November 2026, before it could be known.',
    ],
    [
      'of a source',
      aWrittenSource('herald', { published: '2025-03', accessed: '2024-12-31' }),
      ['accessed'],
      'This source was seen on 31 December 2024, but published on March 2025, after that.',
    ],
    [
      'of an archived copy',
      aWrittenSource('herald', { archived: { url: 'https://a.example', day: '2024-10-18' } }),
      ['archived', 'day'],
      'The archived copy was made on 18 October 2024, but the source was published on 19 October 2024, after that.',
    ],
    [
      'of a forecast',
      aWrittenForecast('early', { said: '2024-10-18', resolved: '2024-10-17' }),
      ['resolved'],
      'This forecast was resolved on 17 October 2024, but made on 18 October 2024, after that.',
    ],
    [
      'of the criteria of a forecast',
      aWrittenForecast('early', { said: '2024-10-18', criteriaSet: '2024-10-17' }),
      ['criteriaSet'],
      'The criteria were set on 17 October 2024, but the forecast was made on 18 October 2024, after that.',
    ],
    [
      'of an address that stopped answering before it was there',
      aWrittenSource('herald', { published: '2024-10-19', accessed: '2024-10', gone: '2024-10-18' }),
      ['gone'],
      'The address stopped answering on 18 October 2024, but the source was published on 19 October 2024, after that.',
    ],
    [
      'of an address that was seen after it had stopped answering',
      aWrittenSource('herald', { accessed: '2026-11-23', gone: '2026-11-22' }),
      ['gone'],
      'The address stopped answering on 22 November 2026, but the source was seen on 23 November 2026, after that.',
    ],
    [
      'of an update',
      aWrittenUpdate('early', '', { day: '2026-11-24', published: '2026-11-23' }),
      ['day'],
      'This happened on 24 November 2026, but was published on 23 November 2026, before that.',
    ],
    [
      'of an office',
      aWrittenVoice('board', { roles: [{ title: 'Chair', from: '2020', to: '2019-12-31' }] }),
      ['roles', 0, 'to'],
      'This office ended on 31 December 2019, before it began on 2020.',
    ],
  ];
  test.each(wrong)('%s are told', (_what, entry, path, message) => {
    expect(judge(daysAreInOrder, [entry], { today })).toEqual([
      {
        ...entry.positionOf(path),
        rule: 'days-are-in-order',
        level: 'error',
        message,
        remedy: 'Correct one of the two days.',
      },
    ]);
  });

  test('are not told where only the month or year is known', () => {
    const forecast = aWrittenForecast('same-year', { said: '2024-06-22', resolved: '2024' });
    const fact = aWrittenEvent('reopening', {
      claims: [aSaidClaim({ asOf: '2026-11', recorded: '2026-11-01' })],
    });
    expect(judge(daysAreInOrder, [forecast, fact], { today })).toEqual([]);
  });
});

test('nothing was withdrawn before it was published, or on a day that lies ahead', () => {
  const because = 'The table was of another bridge.';
  const early = aWrittenFigure('workers', { withdrawn: { on: '2026-11-23', because } });
  const late = aWrittenSource('herald', { withdrawn: { on: '2026-11-27', because } });
  expect(judge(daysAreInOrder, [early, late], { today: '2026-11-26' })).toMatchObject([
    {
      ...early.positionOf(['withdrawn', 'on']),
      message:
        'This fact was withdrawn on 23 November 2026, but a claim was recorded on 24 November 2026, after that.',
      remedy: 'Correct one of the two days.',
    },
    {
      ...late.positionOf(['withdrawn', 'on']),
      message: '27 November 2026 lies in the future: today is 26 November 2026.',
    },
  ]);
});
