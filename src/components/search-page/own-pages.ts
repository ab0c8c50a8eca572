import {
  dataPlace,
  errorsPlace,
  feedsPlace,
  methodPage,
  privacyPlace,
  searchPage,
  visitsPlace,
} from '../../addresses.ts';
import { wordThing } from '../../wording/thing.ts';
import { inFoot, inHead } from '../navigation.ts';
import type { ThingToFind } from './thing-to-find.ts';

/** Places to which not every page leads, or not under a name by which they would be looked for. */
const places = [
  { name: 'Feeds', address: feedsPlace },
  { name: 'Data', address: dataPlace },
  { name: 'Privacy', address: privacyPlace },
  { name: 'What your browser keeps', address: visitsPlace },
];
/** What else readers may call a page or place. */
const otherWords: Readonly<Record<string, string>> = {
  [dataPlace]: 'CSV JSON dataset download spreadsheet',
  [errorsPlace]: 'contact email mail mistake write',
  [feedsPlace]: 'RSS Atom JSON follow newsletter subscribe',
  [methodPage]: 'methodology',
  [privacyPlace]: 'no tracking cookies',
  [visitsPlace]: 'privacy storage script visits',
};

/** The pages to which every page leads, under their shorter names, and found by the longer ones too; and places on them. */
export function ownPages(): ThingToFind[] {
  const ways = [...inHead, ...inFoot, ...places].filter(({ address }) => address !== searchPage);
  const namesOf = Map.groupBy(ways, ({ address }) => address);
  return [...namesOf].map(([address, [first, ...others]]) =>
    pageToFind(first?.name ?? '', address, [...others.map(({ name }) => name), otherWords[address]]),
  );
}

/**
 * A page of the site as something that can be found.
 * @param title its name
 * @param address its path
 * @param texts what else it is found by
 * @param line whose it is, where that must be said
 */
export function pageToFind(
  title: string,
  address: string,
  texts: readonly (string | undefined)[],
  line = '',
): ThingToFind {
  return { kind: 'page', mark: wordThing('page'), title, names: [], line, address, texts };
}
