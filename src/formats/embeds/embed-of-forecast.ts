import { embedPage, forecastPage } from '../../addresses.ts';
import type { Explainer, Forecast } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { wordList } from '../../wording/list.ts';
import { wordMeasure } from '../../wording/measure.ts';
import { explainVerdict, wordVerdict } from '../../wording/verdict.ts';
import { earlierPlaces } from './earlier-places.ts';
import type { Embed } from './embed.ts';

/** A forecast to be embedded: what was said, by whom and when, what became of it, and by what that is measured. */
export function embedOfForecast(forecast: Forecast, explainer: Explainer): Embed {
  const { id, statement, by, roles, said, source, verdict, resolved, because } = forecast;
  const page = forecastPage(explainer.id, id);
  return {
    address: embedPage(explainer.id, 'forecasts', id),
    earlier: earlierPlaces(explainer, 'forecasts', [forecast]),
    folder: 'forecasts',
    page,
    title: `Forecast: ${statement}`,
    content: {
      kicker: `Forecast of ${wordDay(said)}`,
      // What is still open is so on the day on which somebody last looked.
      signs: [{ icon: verdict, word: wordVerdict(verdict), asOf: resolved ?? explainer.review.last }],
      notices: [],
      sentence: statement,
      lines: [
        { label: 'Who said so', words: [by.name, wordList(roles)].filter(Boolean).join(', ') },
        { label: 'What became of it', words: because ?? explainVerdict(verdict) },
        { label: 'Measured by', words: wordMeasure(forecast) },
        { label: 'Read in', words: source.publisher },
      ],
      checked: explainer.review.last,
      to: [{ address: page, words: 'This forecast with its evidence' }],
      question: explainer.question,
    },
  };
}
