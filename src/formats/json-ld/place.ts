import { placePage, placesPage } from '../../addresses.ts';
import type { Place } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wayTo } from './breadcrumbs.ts';
import { nameOf, type Node } from './graph.ts';

/** What the page of a place tells: its names and where it lies, and not in which state, which laws may answer differently. */
export function graphOfPlace({ id, name, nativeNames, position }: Place): Node[] {
  const address = placePage(id);
  return [
    {
      '@type': 'Place',
      '@id': nameOf(address, 'place'),
      name,
      ...(nativeNames.length > 0 && { alternateName: nativeNames.map(({ text }) => text) }),
      geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
      mainEntityOfPage: site.url + address,
    },
    wayTo({ name: 'Places', address: placesPage }, { name, address }),
  ];
}
