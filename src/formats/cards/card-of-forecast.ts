import type { Explainer, Forecast } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { wordVerdict } from '../../wording/verdict.ts';
import type { Card } from './card.ts';
import { nativeNameOf } from './settable-words.ts';

/** The card of a forecast: what was said, when and by whom, and what became of it. */
export function cardOfForecast(forecast: Forecast, { question }: Pick<Explainer, 'question'>): Card {
  const { statement, by, said, verdict, resolved } = forecast;
  return {
    paper: 'ledger',
    kicker: `Forecast of ${wordDay(said)}`,
    isCorrection: false,
    heading: statement,
    beside: [
      { kind: 'mark', icon: verdict, word: wordVerdict(verdict) },
      ...(resolved === undefined
        ? []
        : [{ kind: 'labelled', label: 'As of', words: wordDay(resolved) } as const]),
      { kind: 'labelled', label: 'Who said so', words: by.name, native: nativeNameOf(by) },
    ],
    foot: [question],
  };
}
