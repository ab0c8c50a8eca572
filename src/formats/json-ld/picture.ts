import type { ImageObject } from 'schema-dts';
import { site } from '../../site.ts';
import { cardSize } from '../cards/card.ts';
import type { SharedCard } from '../cards/shared-card.ts';

/** The share card of a page. */
export function pictureOf({ address, words }: SharedCard) {
  return {
    '@type': 'ImageObject',
    url: site.url + address,
    width: String(cardSize.width),
    height: String(cardSize.height),
    caption: words,
  } satisfies ImageObject;
}
