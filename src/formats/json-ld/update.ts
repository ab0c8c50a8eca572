import type { CorrectionComment, NewsArticle } from 'schema-dts';
import { updatePage } from '../../addresses.ts';
import type { Correction, Explainer, Mended, Update } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import type { SharedCard } from '../cards/shared-card.ts';
import { changeOfUpdate } from '../days-of-change.ts';
import { pictureOf } from './picture.ts';
import { stepOfExplainer, wayTo } from './breadcrumbs.ts';
import type { Node } from './graph.ts';
import { refToExplainer, refToUpdate } from './names.ts';
import { publisherId, publisherNode } from './publisher.ts';

/** What the page of an update tells: a piece of news, or what we had wrong. */
export function graphOfUpdate(update: Update, explainer: Explainer, card: SharedCard): Node[] {
  const address = updatePage(explainer.id, update.id);
  return [
    update.kind === 'correction' ? correctionNode(update, explainer) : newsNode(update, explainer, card),
    publisherNode(),
    wayTo(stepOfExplainer(explainer), { name: update.headline, address }),
  ];
}

function newsNode(update: Update, explainer: Explainer, card: SharedCard): Node {
  const address = site.url + updatePage(explainer.id, update.id);
  return {
    '@type': 'NewsArticle',
    ...refToUpdate(explainer, update),
    mainEntityOfPage: address,
    headline: update.headline,
    datePublished: update.published,
    dateModified: changeOfUpdate(update),
    temporalCoverage: update.day,
    author: { '@type': 'Organization', name: explainer.byline },
    publisher: { '@id': publisherId },
    inLanguage: site.language,
    isAccessibleForFree: true,
    isPartOf: refToExplainer(explainer),
    image: pictureOf(card),
    ...(update.correctedBy.length > 0 && {
      correction: update.correctedBy.map((correction) => refToUpdate(explainer, correction)),
    }),
  } satisfies NewsArticle;
}

/** A mistake of ours: what stood there, and what stands there now. */
export function correctionNode({ id, was, now, published }: Correction, explainer: Explainer) {
  return {
    ...refToUpdate(explainer, { id }),
    ...wrongAndRight({ was, now, day: published }, updatePage(explainer.id, id)),
  };
}

/**
 * A mistake of ours as the thing tells it in which it stood.
 * @param page path of the page of that thing, which tells it where no update does
 */
export function mendedNode(mended: Mended, page: string) {
  const { correction } = mended;
  if (correction === undefined) return wrongAndRight(mended, page);
  return {
    ...refToUpdate({ id: correction.explainer }, correction),
    ...wrongAndRight(mended, updatePage(correction.explainer, correction.id)),
  };
}

function wrongAndRight({ was, now, day }: Pick<Mended, 'was' | 'now' | 'day'>, page: string) {
  return {
    '@type': 'CorrectionComment',
    text: `We wrote: “${was}” It should have been: “${now}”`,
    datePublished: day,
    url: site.url + page,
    inLanguage: site.language,
    author: { '@id': publisherId },
  } satisfies CorrectionComment;
}
