import type { Root, RootContent } from 'mdast';
import type { Passage as WrittenPassage } from '../../prose/passages.ts';
import { plainText } from '../../prose/plain-text.ts';
import { attributeOf, isTag } from '../../prose/prose-tree.ts';
import type { Interlude } from '../edition.ts';
import { placesOfPicture } from './join-text.ts';
import { named, type Story } from './library.ts';

/** How many entries the lists of an explainer have, which its text only calls for by a tag. */
export interface ListLengths {
  forecasts: number;
  questions: number;
  timeline: number;
}

/**
 * The blocks beside which no evidence stands, grouped by the passage that follows them.
 * @returns one list for each passage, in order, and a last one for what follows the last passage
 */
export function joinInterludes(
  root: Root,
  passages: readonly WrittenPassage[],
  story: Story,
  lengths: ListLengths,
): Interlude[][] {
  const groups: Interlude[][] = [[]];
  const blocksWithEvidence = new Set<RootContent>(passages.map(({ node }) => node));
  for (const node of root.children) {
    if (blocksWithEvidence.has(node)) groups.push([]);
    else groups.at(-1)?.push(joinInterlude(node, story, lengths));
  }
  return groups;
}

function joinInterlude(node: RootContent, story: Story, lengths: ListLengths): Interlude {
  if (!isTag(node)) return { kind: 'words', length: plainText(node).length };
  switch (node.name ?? '') {
    case 'Quote':
      return { kind: 'quote', quote: named(story.quotes, attributeOf(node, 'id') ?? '') };
    case 'Places':
      return { kind: 'places', count: placesOfPicture(node).length };
    case 'Map':
      return { kind: 'map', count: placesOfPicture(node).length };
    case 'Route':
      return { kind: 'route', count: placesOfPicture(node).length };
    case 'Ledger':
      return { kind: 'forecasts', count: lengths.forecasts };
    case 'Questions':
      return { kind: 'questions', count: lengths.questions };
    case 'Timeline':
      return { kind: 'timeline', count: lengths.timeline };
    default:
      return { kind: 'words', length: plainText(node).length };
  }
}
