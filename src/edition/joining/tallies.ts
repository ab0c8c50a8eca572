import { standings } from '../../schemas/fact.ts';
import { sourceKinds } from '../../schemas/source.ts';
import type { Explainer, Fact, Forecast, Source, Voice } from '../edition.ts';
import { tallyOfForecasts } from './join-outlook.ts';

/** What an explainer stands on. */
interface Counted {
  facts: readonly Fact[];
  forecasts: readonly Forecast[];
  sources: readonly Source[];
  voices: readonly Voice[];
}

/** Everything in an explainer that is counted for its readers, each in the order of the schema; what there is none of is left out. */
export function talliesOf({
  facts,
  forecasts,
  sources,
  voices,
}: Counted): Pick<Explainer, 'forecastTally' | 'independence' | 'tally' | 'sourceTally'> {
  return {
    forecastTally: tallyOfForecasts(forecasts),
    independence: {
      outlets: new Set(sources.map(({ publisher }) => publisher)).size,
      voices: voices.length,
    },
    tally: standings
      .map((standing) => ({ standing, count: facts.filter((fact) => fact.standing === standing).length }))
      .filter(({ count }) => count > 0),
    sourceTally: sourceKinds
      .map((kind) => ({ kind, count: sources.filter((source) => source.kind === kind).length }))
      .filter(({ count }) => count > 0),
  };
}
