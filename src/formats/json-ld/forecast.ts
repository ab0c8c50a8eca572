import type { Claim as ClaimNode } from 'schema-dts';
import { forecastPage } from '../../addresses.ts';
import type { Explainer, Forecast } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { explainVerdict, wordVerdict } from '../../wording/verdict.ts';
import { stepOfExplainer, wayTo } from './breadcrumbs.ts';
import { nameOf, type Node } from './graph.ts';
import { refToExplainer, refToSource } from './names.ts';
import { publisherId, publisherNode } from './publisher.ts';
import { voiceInShort } from './voice.ts';

/** What the page of a forecast tells: what was said, by whom and when, and in words what became of it. */
export function graphOfForecast(forecast: Forecast, explainer: Explainer): Node[] {
  const { id, statement, by, said, source, verdict, resolved } = forecast;
  const address = forecastPage(explainer.id, id);
  const asOf = resolved === undefined ? '' : `, as of ${wordDay(resolved)}`;
  return [
    {
      '@type': 'Claim',
      '@id': nameOf(address, 'forecast'),
      text: statement,
      description: `Forecast. ${wordVerdict(verdict)}${asOf}. ${explainVerdict(verdict)}`,
      author: voiceInShort(by),
      datePublished: said,
      appearance: [refToSource(source)],
      inLanguage: site.language,
      isPartOf: refToExplainer(explainer),
      sdPublisher: { '@id': publisherId },
      mainEntityOfPage: site.url + address,
    } satisfies ClaimNode,
    publisherNode(),
    wayTo(stepOfExplainer(explainer), { name: `Forecast: ${statement}`, address }),
  ];
}
