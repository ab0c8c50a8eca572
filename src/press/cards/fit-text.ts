import { inHand, type CardNode, type Hand } from './card-node.ts';

/** How wide and high a box comes out, and how far its lines reach. */
export interface Extent {
  width: number;
  height: number;
}

/** Lays a box out without drawing it. */
export type Measure = (node: CardNode) => Promise<Extent>;

/** The room that a text has, in pixels, and the sizes in which it may be set, the largest first. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly number[];
}

/** A text in the size in which it fits. */
export interface FittedText {
  text: string;
  size: number;
  node: CardNode;
}

/** What a text that is cut ends with. */
const ellipsis = '…';

/**
 * Sets a text in the largest size in which it fits. What does not fit in the smallest ends with an ellipsis after a word; a
 * word that is too long by itself is broken. Nothing ever reaches beyond the room.
 * @throws if not even one letter fits, which is a mistake in the measures of the card
 */
export async function fitText(text: string, hand: Hand, room: Room, measure: Measure): Promise<FittedText> {
  const setIn = (words: string, size: number, overflowWrap: 'normal' | 'anywhere') =>
    inHand(words, hand, size, { width: room.width, overflowWrap });
  const fits = async (node: CardNode) => {
    const { width, height } = await measure(node);
    return width <= room.width && height <= room.height;
  };
  for (const size of room.sizes) {
    const node = setIn(text, size, 'normal');
    if (await fits(node)) return { text, size, node };
  }
  const size = room.sizes.at(-1) ?? 0;
  const whole = setIn(text, size, 'anywhere');
  if (await fits(whole)) return { text, size, node: whole };
  for (const cuts of [endsOfWords(text), endsOfLetters(text)]) {
    const cut = await longestThat(cuts, async (end) => fits(setIn(cutAt(text, end), size, 'anywhere')));
    if (cut === undefined) continue;
    const shorter = cutAt(text, cut);
    return { text: shorter, size, node: setIn(shorter, size, 'anywhere') };
  }
  throw new Error(`No letter of "${text}" fits in ${room.width} by ${room.height} pixels on a share card.`);
}

function cutAt(text: string, end: number): string {
  return `${text.slice(0, end).replace(/[\s,.;:(–—-]+$/, '')}${ellipsis}`;
}

function endsOfWords(text: string): number[] {
  return [...text.matchAll(/\s/g)].map(({ index }) => index).filter((end) => end > 0);
}

function endsOfLetters(text: string): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const letter of text) ends.push((end += letter.length));
  return ends;
}

/** The last of some ends that fits, where everything before one that fits does as well. */
async function longestThat(
  ends: readonly number[],
  fits: (end: number) => Promise<boolean>,
): Promise<number | undefined> {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await fits(ends[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}
