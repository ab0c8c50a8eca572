import type { CollectionPage, IdReference } from 'schema-dts';
import { site } from '../../site.ts';
import { wayTo, type Step } from './breadcrumbs.ts';
import { nameOf, type Node } from './graph.ts';
import { publisherId, siteId } from './publisher.ts';

/** A page that lists things of the edition. */
export interface ListInHead extends Step {
  /** What it lists, in a sentence. */
  description: string;
}

/**
 * What a page tells that lists things which have pages of their own: what it lists, and where it stands. It does not name the things:
 * that is what the list of pages is for.
 * @param above the page to which it belongs, with its name in the graph; without it, the site
 */
export function graphOfList(list: ListInHead, above?: { step: Step; ref: IdReference }): Node[] {
  const { name, address, description } = list;
  const page = {
    '@type': 'CollectionPage',
    '@id': nameOf(address, 'list'),
    url: site.url + address,
    name,
    description,
    inLanguage: site.language,
    isPartOf: above?.ref ?? { '@id': siteId },
    publisher: { '@id': publisherId },
  } satisfies CollectionPage;
  return [page, above === undefined ? wayTo(list) : wayTo(above.step, list)];
}
