import { describe, expect, test } from 'vitest';
import { forecastSchema } from '../../src/schemas/forecast.ts';
import { aWrittenForecast } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('a forecast', () => {
  test('is good while it is open', () => {
    expect(complaints(forecastSchema, aWrittenForecast())).toEqual([]);
  });

  test('may have ended, with the evidence', () => {
    const ended = {
      verdict: 'happened',
      resolved: '2025-06',
      because: 'They came.',
      facts: ['sappers-arrived'],
    };
    expect(complaints(forecastSchema, aWrittenForecast(ended))).toEqual([]);
  });

  test('ends in one of six ways', () => {
    expect(complaints(forecastSchema, aWrittenForecast({ verdict: 'true' }))).toEqual([
      'verdict: Invalid option: expected one of "happened"|"happened-differently"|"partly"|"not-confirmed"|"did-not-happen"|"open"',
    ]);
  });

  test('has criteria, set on a day', () => {
    expect(complaints(forecastSchema, aWrittenForecast({ criteria: '' }))).toEqual([
      'criteria: This is empty. Write the text, or leave the field out if it may be left out.',
    ]);
    expect(complaints(forecastSchema, aWrittenForecast({ criteriaSet: '2026' }))).toEqual([
      'criteriaSet: "2026" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
  });

  test('has evidence or leaves the list out', () => {
    expect(complaints(forecastSchema, aWrittenForecast({ facts: [] }))).toHaveLength(1);
  });
});
