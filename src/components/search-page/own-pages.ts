import { searchPage } from '../../addresses.ts';
import { wordThing } from '../../wording/thing.ts';
import { inFoot, inHead } from '../navigation.ts';
import type { ThingToFind } from './thing-to-find.ts';

/** The pages to which every page leads, under their shorter names, and found by the longer ones too. */
export function ownPages(): ThingToFind[] {
  const ways = [...inHead, ...inFoot].filter(({ address }) => address !== searchPage);
  const namesOf = Map.groupBy(ways, ({ address }) => address);
  return [...namesOf].flatMap(([address, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          pageToFind(
            first.name,
            address,
            others.map(({ name }) => name),
          ),
        ],
  );
}

/**
 * A page of the site as something that can be found.
 * @param title its name
 * @param address its path
 * @param texts what else it is found by
 * @param line whose it is, where that must be said
 */
export function pageToFind(title: string, address: string, texts: readonly string[], line = ''): ThingToFind {
  return { kind: 'page', mark: wordThing('page'), title, names: [], line, address, texts };
}
