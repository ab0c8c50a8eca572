import { Renderer, type MeasuredNode, type MeasuredTextRun } from '@takumi-rs/wasm/node';
import { cardSize, type Card } from '../../formats/cards/card.ts';
import { row, type CardNode } from './card-node.ts';
import { cardFaces } from './card-faces.ts';
import { composeLargePart } from './compose-large-part.ts';
import { composeSmallPart } from './compose-small-part.ts';
import type { Extent } from './fit-text.ts';

/** In parts of the size of the type: Archivo's. */
const narrowestSpace = 0.19;

let renderer: Promise<Renderer> | undefined;

/**
 * A card as a PNG file. The same card gives the same bytes on every machine: the library is one WebAssembly file, and it
 * sets type in our own faces only.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  return (await ready()).render(await composeCard(card), { ...cardSize, format: 'png' });
}

/** A card as boxes: what is drawn. */
export async function composeCard(card: Card): Promise<CardNode> {
  return row([await composeLargePart(card, measure), await composeSmallPart(card, measure)], { ...cardSize });
}

/** Where each box and each line of text comes to stand. */
export async function layOut(node: CardNode): Promise<MeasuredNode> {
  return (await ready()).measure(node);
}

/** How large a box comes out where it has all the room it wants, and how far its longest line reaches. */
async function measure(node: CardNode): Promise<Extent> {
  const { height, width, children, runs } = await layOut(node);
  const reach = Math.max(0, ...runs.map((run) => run.x + run.width - spaceAfter(run)));
  return { height, width: children.length > 0 ? width : reach };
}

/** The space at which a line was broken hangs over its end, and is not seen. */
function spaceAfter({ text, width, height }: MeasuredTextRun): number {
  if (text.trim() === '') return width;
  return text.endsWith(' ') ? height * narrowestSpace : 0;
}

function ready(): Promise<Renderer> {
  renderer ??= withFaces();
  return renderer;
}

async function withFaces(): Promise<Renderer> {
  const made = new Renderer();
  for (const { name, bytes } of cardFaces()) await made.registerFont({ name, data: bytes });
  return made;
}
