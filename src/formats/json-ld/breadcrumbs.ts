import type { BreadcrumbList } from 'schema-dts';
import { explainerPage, frontPage } from '../../addresses.ts';
import type { Explainer } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { nameOf, type Node } from './graph.ts';

/** A page on the way from the front page to another, with its path. */
export interface Step {
  name: string;
  address: string;
}

/**
 * The way from the front page to a page.
 * @param steps the pages between, and the page itself
 */
export function wayTo(...steps: [Step, ...Step[]]): Node {
  const own = steps.at(-1)?.address ?? frontPage;
  return {
    '@type': 'BreadcrumbList',
    '@id': nameOf(own, 'way'),
    itemListElement: [{ name: site.name, address: frontPage }, ...steps].map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site.url + address,
    })),
  } satisfies BreadcrumbList;
}

/** An explainer as a step to what stands below it. */
export function stepOfExplainer({ id, question }: Pick<Explainer, 'id' | 'question'>): Step {
  return { name: question, address: explainerPage(id) };
}
