import { describe, expect, test } from 'vitest';
import { resolvedForecastsHaveEvidence } from '../../../src/edition/rules/resolved-forecasts-have-evidence.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenForecast } from '../../examples/written-entries/story.ts';

const told = { rule: 'resolved-forecasts-have-evidence', level: 'error' };
const bare = { resolved: undefined, because: undefined, facts: undefined };

describe('a verdict', () => {
  test.each(['happened', 'happened-differently', 'partly', 'did-not-happen'] as const)(
    'of %s needs a day, a reason and facts',
    (verdict) => {
      const forecast = aWrittenForecast('autumn', { ...bare, verdict });
      expect(judge(resolvedForecastsHaveEvidence, [forecast])).toEqual([
        {
          ...told,
          ...forecast.positionOf(['verdict']),
          message: `The forecast "autumn" has the verdict ${verdict}, but no resolved, because and facts.`,
          remedy:
            'Add resolved, the day the evidence was in; because, one sentence that says why; facts, the ids of the facts that are the evidence. Or write verdict: open.',
        },
      ]);
    },
  );

  test('of not-confirmed needs a reason only: there is nothing to point to', () => {
    const forecast = aWrittenForecast('autumn', { ...bare, verdict: 'not-confirmed' });
    expect(judge(resolvedForecastsHaveEvidence, [forecast])).toMatchObject([
      {
        message: 'The forecast "autumn" has the verdict not-confirmed, but no because.',
        remedy: 'Add because, one sentence that says why. Or write verdict: open.',
      },
    ]);
    expect(
      judge(resolvedForecastsHaveEvidence, [
        aWrittenForecast('autumn', { ...bare, verdict: 'not-confirmed', because: 'No word.' }),
      ]),
    ).toEqual([]);
  });
});

describe('an open forecast', () => {
  test('has no day of resolution', () => {
    const forecast = aWrittenForecast('autumn', { verdict: 'open' });
    expect(judge(resolvedForecastsHaveEvidence, [forecast])).toEqual([
      {
        ...told,
        ...forecast.positionOf(['resolved']),
        message: 'The forecast "autumn" is open, but has a day on which it was resolved.',
        remedy: 'Delete resolved, or write how it ended in verdict.',
      },
    ]);
  });

  test('needs no evidence', () => {
    expect(
      judge(resolvedForecastsHaveEvidence, [aWrittenForecast('autumn', { ...bare, verdict: 'open' })]),
    ).toEqual([]);
  });
});
