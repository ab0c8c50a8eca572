import type { CardPlace } from '../../graphics/place-cards.ts';

/** The classes that put an aside where it stands on a wide screen. */
export function classesOfPlace(place: CardPlace | undefined): string[] {
  if (place?.kind !== 'beside') return ['is-below'];
  return ['is-beside', `pull-${place.pull}`, `next-${place.next}`];
}
