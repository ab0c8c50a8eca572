import type { Nodes } from 'mdast';
import { attributeOf, isTag, type TagNode } from '../../prose/prose-tree.ts';
import { wordFactValue } from '../../wording/fact.ts';
import type { ToldPiece } from '../told-text.ts';
import { named, type Story } from './library.ts';

/**
 * The pieces of a sentence, joined: without blanks at either end, and without empty words.
 * @throws if something stands in it that `problemsInProse` refuses, or that leads nowhere
 */
export function joinPieces(nodes: readonly Nodes[], story: Story): ToldPiece[] {
  const pieces = joinEach(nodes, story);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first?.kind === 'words') first.words = first.words.trimStart();
  if (last?.kind === 'words') last.words = last.words.trimEnd();
  return pieces.filter((piece) => piece.kind !== 'words' || piece.words !== '');
}

function joinEach(nodes: readonly Nodes[], story: Story): ToldPiece[] {
  return nodes.flatMap((node) => joinPiece(node, story));
}

function joinPiece(node: Nodes, story: Story): ToldPiece[] {
  if (isTag(node)) return [joinTag(node, story)];
  if (node.type === 'text') return [{ kind: 'words', words: node.value.replace(/[ \t\r\n]+/g, ' ') }];
  if (node.type === 'break') return [{ kind: 'line-break' }];
  if (node.type === 'emphasis' || node.type === 'strong') {
    return [{ kind: node.type, pieces: joinEach(node.children, story) }];
  }
  if (node.type === 'link') {
    return [{ kind: 'link', address: node.url, pieces: joinEach(node.children, story) }];
  }
  // Words between a tag's two lines are a paragraph of their own to the parser.
  if (node.type === 'paragraph') return joinPieces(node.children, story);
  throw new Error(`A sentence holds "${node.type}", which is not known here. The prose check let it pass.`);
}

function joinTag(tag: TagNode, story: Story): ToldPiece {
  const text = (attribute: string) => attributeOf(tag, attribute) ?? '';
  const pieces = joinEach(tag.children, story);
  switch (tag.name ?? '') {
    case 'Fact': {
      const fact = named(story.facts, text('id'));
      const value: ToldPiece = { kind: 'words', words: wordFactValue(fact) ?? fact.label };
      return { kind: 'fact', fact, pieces: pieces.length === 0 ? [value] : pieces };
    }
    case 'Said':
      return { kind: 'said', quote: named(story.quotes, text('id')), pieces };
    case 'Source':
      return { kind: 'source', source: named(story.library.sources, text('id')), at: attributeOf(tag, 'at') };
    case 'Term':
      return { kind: 'term', term: named(story.library.terms, text('id')), pieces };
    case 'Unsourced':
      return { kind: 'unsourced', because: text('because'), pieces };
    default:
      throw new Error(
        `A sentence holds <${tag.name ?? ''}>, which is not known here. The prose check let it pass.`,
      );
  }
}
