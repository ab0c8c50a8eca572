import { factPage, sincePage, sourcePage, updatePage } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { embedsOfEdition } from '../../formats/embeds/embeds-of-edition.ts';
import { listedPages } from '../../formats/sitemap/listed-pages.ts';

/**
 * The pages that an edition has, and none besides: those that search engines may list, what has happened since each day, what stands at
 * earlier addresses and where something was withdrawn, and what others show inside their pages. Drafts have theirs where they are in the
 * edition.
 * @returns addresses as in `addresses.ts`
 */
export function pagesOfEdition(edition: Edition): string[] {
  return [
    ...listedPages(withoutDrafts(edition)).map(({ address }) => address),
    ...edition.explainers.flatMap(({ id, since }) => since.map(({ day }) => sincePage(id, day))),
    ...edition.moved.map(({ from }) => from),
    ...pagesOfWithdrawn(edition),
    ...embedsOfEdition(edition).flatMap(({ address, earlier }) => [address, ...earlier]),
  ];
}

/** Drafts are in no list and have their pages all the same, where the newsroom is to see them. */
function withoutDrafts(edition: Edition): Edition {
  const explainers = edition.explainers.map((explainer) => {
    const updates = explainer.updates.map((update) => ({ ...update, isDraft: false }));
    return { ...explainer, isDraft: false, updates };
  });
  return { ...edition, explainers };
}

function pagesOfWithdrawn({ explainers, withdrawn }: Edition): string[] {
  return [
    ...explainers.flatMap(({ id, withdrawn: { facts, updates } }) => [
      ...facts.map(({ stood }) => factPage(id, stood.id)),
      ...updates.map((update) => updatePage(id, update.id)),
    ]),
    ...withdrawn.explainers.flatMap(({ pages }) => pages),
    ...withdrawn.sources.map(({ stood }) => sourcePage(stood.id)),
  ];
}
