import { expect, test } from 'vitest';
import { wordMeasure } from '../../src/wording/measure.ts';
import { aForecast } from '../examples/edition/evidence.ts';

test('a measure says when it was written down, and where the outcome was known by then', () => {
  const forecast = aForecast({
    criteria: 'Boats cross.',
    criteriaSet: '2024-06-09',
    criteriaSetAfterwards: false,
  });
  expect(wordMeasure(forecast)).toBe('Boats cross. Set on 9 June 2024.');
  expect(wordMeasure({ ...forecast, criteriaSetAfterwards: true })).toBe(
    'Boats cross. Set on 9 June 2024, after the outcome was known.',
  );
});
