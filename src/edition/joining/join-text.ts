import type { Nodes, Root } from 'mdast';
import { attributeOf, childrenOf, idsIn, isTag, type TagNode } from '../../prose/prose-tree.ts';
import { chartForms, readings } from '../../prose/tags.ts';
import { verdicts } from '../../schemas/forecast.ts';
import type { Fact } from '../fact.ts';
import type { ToldBlock } from '../told-text.ts';
import { joinPieces } from './join-pieces.ts';
import { named, type Story } from './library.ts';

/**
 * The words of a text, joined.
 * @throws if something stands in it that `problemsInProse` refuses, or that leads nowhere
 */
export function joinText(root: Root, story: Story): ToldBlock[] {
  return joinBlocks(root.children, story);
}

/** Blocks, and sentences that stand among them without a paragraph of their own, as in a tight list. */
function joinBlocks(nodes: readonly Nodes[], story: Story): ToldBlock[] {
  const blocks: ToldBlock[] = [];
  let loose: Nodes[] = [];
  const closeLoose = () => {
    const pieces = joinPieces(loose, story);
    if (pieces.length > 0) blocks.push({ kind: 'paragraph', pieces });
    loose = [];
  };
  for (const node of nodes) {
    const block = joinBlock(node, story);
    if (block === undefined) loose.push(node);
    else {
      closeLoose();
      blocks.push(block);
    }
  }
  closeLoose();
  return blocks;
}

/** @returns nothing for what stands in a sentence */
function joinBlock(node: Nodes, story: Story): ToldBlock | undefined {
  if (isTag(node)) return joinTag(node, story);
  if (node.type === 'paragraph' || node.type === 'heading') {
    return { kind: node.type, pieces: joinPieces(node.children, story) };
  }
  if (node.type === 'list') {
    const items = node.children.map((item) => joinBlocks(item.children, story));
    return { kind: 'list', isOrdered: node.ordered === true, items };
  }
  if (node.type === 'table') {
    const rows = node.children.map((row) => row.children.map((cell) => joinPieces(cell.children, story)));
    return { kind: 'table', rows };
  }
  return undefined;
}

/** @returns nothing for a tag that stands in a sentence */
function joinTag(tag: TagNode, story: Story): ToldBlock | undefined {
  const text = (attribute: string) => attributeOf(tag, attribute) ?? '';
  switch (tag.name ?? '') {
    case 'Quote':
      return { kind: 'quotation', quote: named(story.quotes, text('id')) };
    case 'FoundingReport':
      return {
        kind: 'founding-report',
        reads: oneOf(readings, text('reads'), tag),
        blocks: joinBlocks(tag.children, story),
      };
    case 'Answer':
      return joinAnswer(tag, story);
    case 'Chart':
      return joinChart(tag, story);
    case 'Sum':
      return { kind: 'sum', title: text('title'), facts: factsShown(tag, story) };
    case 'Places': {
      const places = idsIn(text('ids')).map(({ id }) => named(story.library.places, id));
      return { kind: 'places', title: text('title'), places };
    }
    case 'Map':
    case 'Route': {
      const isMap = tag.name === 'Map';
      return {
        kind: isMap ? 'map' : 'route',
        title: text('title'),
        places: placesOfPicture(tag).map((id) => named(story.library.places, id)),
        facts: factsOfPicture(tag).map((id) => named(story.facts, id)),
      };
    }
    case 'Clause':
      return { kind: 'clause', fact: named(story.facts, text('id')) };
    case 'Ledger':
      return { kind: 'forecasts' };
    case 'Questions':
      return { kind: 'questions' };
    case 'Timeline':
      return { kind: 'timeline' };
    default:
      return undefined;
  }
}

function joinChart(tag: TagNode, story: Story): ToldBlock {
  const form = attributeOf(tag, 'form');
  return {
    kind: 'chart',
    title: attributeOf(tag, 'title') ?? '',
    facts: factsShown(tag, story),
    form: form === undefined ? 'side-by-side' : oneOf(chartForms, form, tag),
    note: attributeOf(tag, 'note'),
  };
}

function factsShown(tag: TagNode, story: Story): Fact[] {
  return idsIn(attributeOf(tag, 'facts') ?? '').map(({ id }) => named(story.facts, id));
}

/** Ids of the places that a tag itself names. */
export function placesOfPicture(tag: TagNode): string[] {
  return idsOf(tag, ['ids', 'areas', 'shows']);
}

function factsOfPicture(tag: TagNode): string[] {
  return idsOf(tag, ['happened', 'journeys', 'reached']);
}

function idsOf(tag: TagNode, attributes: readonly string[]): string[] {
  return attributes.flatMap((name) => idsIn(attributeOf(tag, name) ?? '').map(({ id }) => id));
}

function joinAnswer(tag: TagNode, story: Story): ToldBlock {
  const lines = tag.children.flatMap((child) => (child.type === 'paragraph' ? childrenOf(child) : [child]));
  return {
    kind: 'answer',
    asked: attributeOf(tag, 'asked') ?? '',
    verdict: oneOf(verdicts, attributeOf(tag, 'verdict'), tag),
    answer: attributeOf(tag, 'answer') ?? '',
    pieces: joinPieces(lines, story),
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined, tag: TagNode): Word {
  const word = words.find((known) => known === given);
  if (word === undefined)
    throw new Error(`<${tag.name ?? ''}> says "${given ?? ''}". The prose check let it pass.`);
  return word;
}
