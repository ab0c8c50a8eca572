import type { Nodes } from 'mdast';
import { problemsOfAttributes } from './check-attributes.ts';
import { nearestName } from '../wording/nearest-name.ts';
import { plainText } from './plain-text.ts';
import { placeInTag, type TagNode } from './prose-tree.ts';
import type { ProseProblem } from './prose-problem.ts';
import type { Tag } from './tag.ts';
import { tagNamed, tags } from './tags.ts';

/** Where a tag stands. */
export interface Around {
  /** What it stands in directly. */
  parent: Nodes;
  /** Name of the tag it stands in, at any depth. */
  inTag: string | undefined;
  /** Whether it stands in a link or a heading, which hold words only. */
  wordsOnly: 'link' | 'heading' | undefined;
  /** The kind of the file. */
  kind: string;
  /** The whole text of the file. */
  source: string;
}

interface InWords {
  message: string;
  remedy: string;
}

/** Everything wrong with one tag: its name, its place, its attributes, what it holds. */
export function* problemsOfTag(node: TagNode, around: Around): Generator<ProseProblem> {
  const name = node.name ?? '';
  const tag = tagNamed(name);
  const opening = {
    ...placeInTag(node, around.source, /^<[^\s/>]*/),
    rule: 'tags-are-as-described',
    level: 'error',
  } as const;
  if (tag === undefined) {
    yield { ...opening, ...unknownTag(name) };
    return;
  }
  const standing = wronglyPlaced(node, name, tag, around);
  if (standing !== undefined) yield { ...opening, ...standing };
  yield* problemsOfAttributes(node, tag, around.source, { ...opening, message: '', remedy: '' });
  const holding = wronglyFilled(node, name, tag);
  if (holding !== undefined) yield { ...opening, ...holding };
}

function unknownTag(name: string): InWords {
  const list = `The tags are ${Object.keys(tags).join(', ')}.`;
  if (name === '') return { message: 'An empty tag <> stands here.', remedy: 'Delete <> and </>.' };
  const near = nearestName(name, Object.keys(tags));
  if (near !== undefined)
    return { message: `There is no tag <${name}>. Did you mean <${near}>?`, remedy: list };
  return /^[a-z]/.test(name)
    ? { message: `<${name}> is HTML, which content may not hold.`, remedy: `Delete it. ${list}` }
    : { message: `There is no tag <${name}>.`, remedy: list };
}

function wronglyPlaced(node: TagNode, name: string, tag: Tag, around: Around): InWords | undefined {
  if (tag.onlyIn !== undefined && tag.onlyIn !== around.kind) {
    return {
      message: `<${name}> can stand in ${tag.onlyIn}.mdx only.`,
      remedy: 'Move it there, or delete it.',
    };
  }
  if (around.wordsOnly !== undefined) {
    return {
      message: `<${name}> stands in a ${around.wordsOnly}, which holds words only.`,
      remedy: `Put it in a sentence outside the ${around.wordsOnly}.`,
    };
  }
  const outer = tagNamed(around.inTag);
  if (outer !== undefined && !outer.mayHold.includes(name)) {
    const remedy =
      outer.holds === 'paragraphs' || outer.mayHold.length > 0
        ? `<${around.inTag ?? ''}> can hold ${outer.mayHold.join(', ')}.`
        : `Close <${around.inTag ?? ''}> before it.`;
    return { message: `<${name}> cannot stand inside <${around.inTag ?? ''}>.`, remedy };
  }
  if (tag.stands === 'alone') {
    const isAlone = node.type === 'mdxJsxFlowElement' && around.parent.type === 'root';
    return isAlone
      ? undefined
      : {
          message: `<${name}> stands alone on its line, not inside a sentence or list.`,
          remedy: `Put it on a line of its own with a blank line before and after: ${tag.example}`,
        };
  }
  const isInSentence = node.type === 'mdxJsxTextElement' || around.parent.type === 'listItem';
  if (isInSentence) return undefined;
  const remedy =
    tag.holds === 'nothing'
      ? `Put it right after the full stop of its sentence: … words.${tag.example}`
      : 'Write a sentence round it, or leave the full stop outside the tag.';
  return { message: `<${name}> stands inside a sentence; here it is alone on its line.`, remedy };
}

function wronglyFilled(node: TagNode, name: string, tag: Tag): InWords | undefined {
  const isEmpty =
    plainText(node).trim() === '' &&
    node.children.every((child) => child.type === 'text' || child.type === 'paragraph');
  if (tag.holds === 'nothing') {
    return node.children.length === 0
      ? undefined
      : { message: `<${name}> holds no words.`, remedy: `Write it so: ${tag.example}` };
  }
  if (isEmpty) {
    return tag.holds === 'words, or nothing'
      ? undefined
      : { message: `<${name}> has no words in it.`, remedy: `Write it so: ${tag.example}` };
  }
  const blocks: readonly Nodes[] = node.children;
  if (tag.holds === 'paragraphs') {
    return blocks.every(({ type }) => type === 'paragraph' || type === 'list')
      ? undefined
      : {
          message: `The text in <${name}> is not a paragraph.`,
          remedy: `Put a blank line after <${name} …> and one before </${name}>.`,
        };
  }
  const isOneParagraph =
    blocks.length === 1 || blocks.every(({ type }) => type !== 'paragraph' && type !== 'list');
  return isOneParagraph
    ? undefined
    : {
        message: `<${name}> holds more than one paragraph.`,
        remedy: 'Keep one, without a blank line in it.',
      };
}
