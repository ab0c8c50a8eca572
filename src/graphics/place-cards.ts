import type { Body, Passage } from '../edition/edition.ts';
import {
  betweenAsides,
  betweenBlocks,
  heightOfBlock,
  heightOfEvidence,
  heightOfEvidenceBelow,
  heightOfInterludes,
  heightOfNotes,
} from './estimate-heights.ts';

/** A block of text and what stands behind it. All heights are in lines of running text. */
export interface Block {
  key: string;
  /** Height of the blocks without evidence between the block before and this one. */
  before: number;
  /** Height of the block. */
  height: number;
  /** Height of its cards under each other in the ledger column. */
  beside: number;
  /** Height of its cards in the text column, below the block. */
  below: number;
}

/**
 * Where an aside stands on a wide screen: in the ledger column, pulled up by so many lines, before a next aside that is
 * pulled up by so many; or below its block in the text column.
 */
export type CardPlace = { kind: 'beside'; pull: number; next: number } | { kind: 'below' };

/** How far below the top of its block an aside may begin, in lines. */
const mostDrift = 12;
/** How far asides may run on past the end of the text, in lines: 60 px. */
const mostOverhang = 60 / 31;
/** The tallest pull that the styles know. */
const mostPull = 60;

/**
 * Places the asides of a section. Beside the text they push each other down; one that would begin too far below its
 * block, or would run on too far past the end of the section, stands below its block instead. So cards never overlap,
 * and the text never has a large hole.
 * @param blocks in the order of the text
 * @param ending height of what follows the last block
 */
export function placeCards(blocks: readonly Block[], ending = 0): Map<string, CardPlace> {
  const below = new Set<string>();
  for (;;) {
    const { overhang, lastBeside } = stack(blocks, below);
    if (overhang - ending <= mostOverhang || lastBeside === undefined) break;
    below.add(lastBeside);
  }
  const pulls = blocks
    .filter(({ key }) => !below.has(key))
    .map(({ key, height }) => ({ key, pull: pullOf(height) }));
  const places = new Map<string, CardPlace>(blocks.map(({ key }) => [key, { kind: 'below' }]));
  for (const [index, { key, pull }] of pulls.entries()) {
    places.set(key, { kind: 'beside', pull, next: pulls[index + 1]?.pull ?? 0 });
  }
  return places;
}

/** Where the asides of a body stand, by the key of their passage; the notes on a clause by `notesKey`. */
export function placesIn(body: Body): Map<string, CardPlace> {
  return placeCards(body.passages.flatMap(blocksOf), heightOfInterludes(body.ending));
}

/** The key of the place of the notes that stand beside a clause. */
export function notesKey(passage: Passage): string {
  return `${passage.key}:notes`;
}

function blocksOf(passage: Passage): Block[] {
  const notes = heightOfNotes(passage);
  const cards = {
    key: passage.key,
    beside: heightOfEvidence(passage),
    below: heightOfEvidenceBelow(passage),
  };
  const before = heightOfInterludes(passage.before);
  const height = heightOfBlock(passage);
  if (notes === 0) return [{ ...cards, before, height }];
  // The notes come first in the ledger column; the clause's own card follows them from the end of the clause.
  return [
    { key: notesKey(passage), before, height, beside: notes, below: notes * 0.6 + 2 },
    { ...cards, before: 0, height: 0 },
  ];
}

/** Runs down the section, adds to `below` what would drift too far, and tells how it ends. */
function stack(
  blocks: readonly Block[],
  below: Set<string>,
): { overhang: number; lastBeside: string | undefined } {
  let textEnd = 0;
  let cardsEnd = 0;
  let lastBeside: string | undefined;
  for (const block of blocks) {
    textEnd += block.before;
    const top = textEnd;
    textEnd += block.height + betweenBlocks;
    if (!below.has(block.key) && Math.max(cardsEnd - top, 0) > mostDrift) below.add(block.key);
    if (below.has(block.key)) {
      textEnd += block.below + betweenBlocks;
    } else {
      cardsEnd = Math.max(top, cardsEnd) + block.beside + betweenAsides;
      lastBeside = block.key;
    }
  }
  return { overhang: cardsEnd - betweenAsides - textEnd, lastBeside };
}

function pullOf(height: number): number {
  return Math.min(Math.round(height), mostPull);
}
