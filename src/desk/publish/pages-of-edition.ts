import { sincePage } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { embedsOfEdition } from '../../formats/embeds/embeds-of-edition.ts';
import { listedPages } from '../../formats/sitemap/listed-pages.ts';

/**
 * The pages without which an edition is not whole: those that search engines may list, what has happened since each day,
 * what stands at earlier addresses, and what others show inside their pages. What stands where something was withdrawn is not counted.
 * @returns addresses as in `addresses.ts`
 */
export function pagesOfEdition(edition: Edition): string[] {
  return [
    ...listedPages(edition).map(({ address }) => address),
    ...edition.explainers.flatMap(({ id, since }) => since.map(({ day }) => sincePage(id, day))),
    ...edition.moved.map(({ from }) => from),
    ...embedsOfEdition(edition).flatMap(({ address, earlier }) => [address, ...earlier]),
  ];
}
