import type { NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { correctionsPage, errorsPlace, frontPage, icons, methodPage, searchPage } from '../../addresses.ts';
import { site } from '../../site.ts';
import { nameOf, type Node } from './graph.ts';

/** Who publishes the site, as other things refer to it. */
export const publisherId = nameOf(frontPage, 'publisher');
/** The site, as pages refer to it. */
export const siteId = nameOf(frontPage, 'site');

/** Who publishes the site, with those policies that stand on a page of it and no others. */
export function publisherNode(): Node {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId,
    name: site.name,
    url: site.url + frontPage,
    slogan: site.motto,
    logo: { '@type': 'ImageObject', url: site.url + icons[512], width: '512', height: '512' },
    publishingPrinciples: site.url + methodPage,
    verificationFactCheckingPolicy: site.url + methodPage,
    correctionsPolicy: site.url + correctionsPage,
    actionableFeedbackPolicy: site.url + errorsPlace,
  } satisfies NewsMediaOrganization;
}

/** What is asked stands in the address of the search. */
const search: WithActionConstraints<SearchAction> = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${site.url}${searchPage}?q={asked}` },
  'query-input': 'required name=asked',
};

/** The site as a whole. */
export function siteNode(): Node {
  return {
    '@type': 'WebSite',
    '@id': siteId,
    name: site.name,
    url: site.url + frontPage,
    description: site.motto,
    inLanguage: site.language,
    publisher: { '@id': publisherId },
    potentialAction: search,
  } satisfies WebSite;
}
