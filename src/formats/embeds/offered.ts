import type { Explainer, Fact, Forecast } from '../../edition/edition.ts';
import { chartsOfExplainer } from './charts-of-explainer.ts';
import type { Embed } from './embed.ts';
import { embedOfChart } from './embed-of-chart.ts';
import { embedOfFact } from './embed-of-fact.ts';
import { embedOfForecast } from './embed-of-forecast.ts';
import { columns, sizeOfEmbed, type Column } from './size-of-embed.ts';
import { snippetOf } from './snippet.ts';

/** An embed as a page offers it to those who want to show it in theirs. */
export interface OfferedEmbed {
  /** What it shows: `This fact`. */
  what: string;
  /** Path of the embed. */
  address: string;
  /** In pixels, with what is to be copied. */
  frames: { narrowest: number; width: number; height: number; snippet: string }[];
}

/** What the page of a fact offers: the fact, and every chart that draws its claims. */
export function offeredByFact(fact: Fact, explainer: Explainer): OfferedEmbed[] {
  const charts = chartsOfExplainer(explainer).filter(({ facts }) => facts.includes(fact));
  return [
    offer('This fact', embedOfFact(fact, explainer)),
    ...charts.map((chart) =>
      offer(
        chart.facts.length === 1 ? 'Its figures as a chart' : `The chart “${chart.title}”`,
        embedOfChart(chart, explainer),
      ),
    ),
  ];
}

/** What the page of a forecast offers. */
export function offeredByForecast(forecast: Forecast, explainer: Explainer): OfferedEmbed[] {
  return [offer('This forecast', embedOfForecast(forecast, explainer))];
}

function offer(what: string, embed: Embed): OfferedEmbed {
  const frame = (column: Column) => ({
    narrowest: columns[column],
    ...sizeOfEmbed(embed.content, column),
    snippet: snippetOf(embed, column),
  });
  const [any, wide] = [frame('any'), frame('wide')];
  return { what, address: embed.address, frames: wide.height < any.height ? [any, wide] : [any] };
}
