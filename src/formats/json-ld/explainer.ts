import type { BackgroundNewsArticle } from 'schema-dts';
import { explainerPage } from '../../addresses.ts';
import type { Explainer } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import type { SharedCard } from '../cards/shared-card.ts';
import { stepOfExplainer, wayTo } from './breadcrumbs.ts';
import type { Node } from './graph.ts';
import { refToExplainer, refToSource } from './names.ts';
import { pictureOf } from './picture.ts';
import { publisherId, publisherNode } from './publisher.ts';
import { correctionNode } from './update.ts';

/** What the page of an explainer tells. Its sources are named only: each has a page that describes it. */
export function graphOfExplainer(explainer: Explainer, card: SharedCard): Node[] {
  const { id, question, standfirst, kicker, published, updated, byline, sources, corrections } = explainer;
  return [
    {
      '@type': 'BackgroundNewsArticle',
      ...refToExplainer(explainer),
      mainEntityOfPage: site.url + explainerPage(id),
      headline: question,
      description: standfirst,
      articleSection: kicker,
      datePublished: published,
      dateModified: updated,
      author: { '@type': 'Organization', name: byline },
      publisher: { '@id': publisherId },
      inLanguage: site.language,
      isAccessibleForFree: true,
      image: pictureOf(card),
      citation: sources.map(refToSource),
      ...(corrections.length > 0 && {
        correction: corrections.map((correction) => correctionNode(correction, explainer)),
      }),
    } satisfies BackgroundNewsArticle,
    publisherNode(),
    wayTo(stepOfExplainer(explainer)),
  ];
}
