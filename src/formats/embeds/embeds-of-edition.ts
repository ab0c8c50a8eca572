import type { Edition, Explainer } from '../../edition/edition.ts';
import { chartsOfExplainer } from './charts-of-explainer.ts';
import type { Embed } from './embed.ts';
import { embedOfChart } from './embed-of-chart.ts';
import { embedOfFact } from './embed-of-fact.ts';
import { embedOfForecast } from './embed-of-forecast.ts';
import { embedsOfWithdrawnExplainer, embedsOfWithdrawnFact } from './embed-of-withdrawn.ts';

/** Everything that others can show inside their pages, and what they showed before we withdrew it. */
export function embedsOfEdition({ explainers, withdrawn }: Edition): Embed[] {
  return [
    ...explainers.flatMap(embedsOfExplainer),
    ...withdrawn.explainers.flatMap(embedsOfWithdrawnExplainer),
  ];
}

/** Every place at which an embed stands, by the parts of its address. */
export function placesOfEmbeds(edition: Edition) {
  return embedsOfEdition(edition).flatMap((embed) =>
    [embed.address, ...embed.earlier].map((address) => {
      const [, explainer = '', folder = '', id = ''] = address.split('/');
      return { params: { explainer, folder, id }, props: { embed } };
    }),
  );
}

function embedsOfExplainer(explainer: Explainer): Embed[] {
  const { facts, forecasts, withdrawn } = explainer;
  return [
    ...facts.map((fact) => embedOfFact(fact, explainer)),
    ...chartsOfExplainer(explainer).map((chart) => embedOfChart(chart, explainer)),
    ...forecasts.map((forecast) => embedOfForecast(forecast, explainer)),
    ...withdrawn.facts.flatMap((fact) => embedsOfWithdrawnFact(fact, explainer)),
  ];
}
