import { expect, test } from 'vitest';
import { wordForecastOfUpdate } from '../../src/wording/update.ts';
import { anUpdate } from '../examples/edition/story.ts';

test('an update settles the forecast of which it told how it ended, and looks at any other again', () => {
  const update = anUpdate();
  const other = anUpdate({ id: '2026-11-20-other' });
  const by = (settling: typeof update) => ({ resolvedBy: { ...settling, explainer: 'bridge' } });
  expect(wordForecastOfUpdate(update, by(update))).toBe('Forecast settled');
  expect(wordForecastOfUpdate(update, by(other))).toBe('Forecast looked at again');
  expect(wordForecastOfUpdate(update, { resolvedBy: undefined })).toBe('Forecast looked at again');
});
