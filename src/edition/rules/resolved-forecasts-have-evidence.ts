import { wordList } from '../../wording/list.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

type Forecast = EntryOf<'forecast'>;
type Needed = 'resolved' | 'because' | 'facts';

// That something came about, or can no longer, has a day; that nothing shows it has neither a day nor a fact to point to.
const needs: Record<Forecast['data']['verdict'], readonly Needed[]> = {
  happened: ['resolved', 'because', 'facts'],
  'happened-differently': ['resolved', 'because', 'facts'],
  partly: ['resolved', 'because', 'facts'],
  'did-not-happen': ['resolved', 'because', 'facts'],
  'not-confirmed': ['because'],
  open: [],
};

/**
 * A verdict says on what it rests, and an open forecast has no day on which it was resolved. Content model: "a resolved
 * forecast has criteria, the day they were set, a day of resolution and evidence".
 */
export function resolvedForecastsHaveEvidence(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'forecast').flatMap((forecast) => {
    const { verdict, resolved } = forecast.data;
    if (verdict === 'open' && resolved !== undefined) {
      return [
        forecastProblem(forecast, 'resolved', {
          message: `The forecast "${forecast.id}" is open, but has a day on which it was resolved.`,
          remedy: 'Delete resolved, or write how it ended in verdict.',
        }),
      ];
    }
    const missing = needs[verdict].filter((key) => forecast.data[key] === undefined);
    if (missing.length === 0) return [];
    return [
      forecastProblem(forecast, 'verdict', {
        message: `The forecast "${forecast.id}" has the verdict ${verdict}, but no ${wordList(missing)}.`,
        remedy: `Add ${missing.map((key) => explained[key]).join('; ')}. Or write verdict: open.`,
      }),
    ];
  });
}

const explained: Record<Needed, string> = {
  resolved: 'resolved, the day the evidence was in',
  because: 'because, one sentence that says why',
  facts: 'facts, the ids of the facts that are the evidence',
};

function forecastProblem(
  forecast: Forecast,
  key: string,
  told: Pick<Problem, 'message' | 'remedy'>,
): Problem {
  return { ...forecast.positionOf([key]), rule: 'resolved-forecasts-have-evidence', level: 'error', ...told };
}
