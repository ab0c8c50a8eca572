import { Renderer } from '@takumi-rs/wasm/node';
import { cardSize, type Card } from '../../formats/cards/card.ts';
import { row, type CardNode } from './card-node.ts';
import { cardFaces } from './card-faces.ts';
import { composeLargePart } from './compose-large-part.ts';
import { composeSmallPart } from './compose-small-part.ts';
import type { Extent } from './fit-text.ts';

/** In parts of the size of the type: Archivo's. */
const narrowestSpace = 0.19;

let renderer: Renderer | undefined;

/**
 * A card as a PNG file. The same card gives the same bytes on every machine: the library is one WebAssembly file, and it
 * sets type in our own faces only.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const node = row([await composeLargePart(card, measure), await composeSmallPart(card, measure)], {
    width: cardSize.width,
    height: cardSize.height,
  });
  return (await ready()).render(node, { ...cardSize, format: 'png' });
}

/** How large a box comes out where it has all the room it wants, and how far its longest line reaches. */
export async function measure(node: CardNode): Promise<Extent> {
  const { height, width, children, runs } = await (await ready()).measure(node);
  const reach = Math.max(0, ...runs.map((run) => run.x + run.width - spaceAfter(run)));
  return { height, width: children.length > 0 ? width : reach };
}

/** The space at which a line was broken hangs over its end, and is not seen. */
function spaceAfter({ text, height }: { text: string; height: number }): number {
  return text.endsWith(' ') ? height * narrowestSpace : 0;
}

async function ready(): Promise<Renderer> {
  if (renderer !== undefined) return renderer;
  renderer = new Renderer();
  for (const { name, bytes } of cardFaces()) await renderer.registerFont({ name, data: bytes });
  return renderer;
}
