import type { Nodes, Root } from 'mdast';
import { problemsOfCharacters } from './check-characters.ts';
import { wrongAddress, wrongWords } from './check-link.ts';
import { problemsOfTag, type Around } from './check-tag.ts';
import { plainText } from './plain-text.ts';
import { childrenOf, isTag, placeOf } from './prose-tree.ts';
import type { ProseProblem } from './prose-problem.ts';
import { tooIntricate } from './prose-size.ts';
import { allowedMarkdown, explainRefused } from './refused-markdown.ts';

/**
 * Everything in a file's prose that may not stand there: Markdown that is not on the list, tags and attributes that
 * are not on the list, anything that would run as a program, links that do not open safely. What is not known is
 * refused. Whether the ids exist is for the edition to say.
 * @param root the tree that `readProse` gives
 * @param source the whole text of the file
 * @param kind the kind of the file: `explainer`, `section` or `update`
 */
export function problemsInProse(root: Root, source: string, kind: string): ProseProblem[] {
  const intricate = tooIntricate(root);
  if (intricate !== undefined) return [intricate];
  return [...problemsIn(root, { parent: root, inTag: undefined, wordsOnly: undefined, kind, source })];
}

function* problemsIn(node: Nodes, around: Around): Generator<ProseProblem> {
  yield* problemsOfCharacters(node, around.source);
  if (isTag(node)) yield* problemsOfTag(node, around);
  else if (allowedMarkdown.has(node.type)) yield* problemsOfMarkdown(node, around.kind);
  else {
    const value = 'value' in node ? node.value : '';
    yield refuse(node, around.source, explainRefused(node.type, value));
    // What stands in it is told as soon as the outer thing is mended; a quotation or struck text holds more prose.
    if (node.type !== 'blockquote' && node.type !== 'delete') return;
  }
  const inner: Around = {
    ...around,
    parent: node,
    inTag: isTag(node) ? (node.name ?? '') : around.inTag,
    wordsOnly: node.type === 'link' || node.type === 'heading' ? node.type : around.wordsOnly,
  };
  for (const child of childrenOf(node)) yield* problemsIn(child, inner);
}

function* problemsOfMarkdown(node: Nodes, kind: string): Generator<ProseProblem> {
  if (node.type === 'heading') {
    if (kind !== 'section') {
      yield atMark(node, {
        message: 'A heading stands here; only sections have headings.',
        remedy: 'Write a plain paragraph.',
      });
    } else if (node.depth !== 3) {
      const message = `This heading is of level ${node.depth}. The title of the section is level 2.`;
      yield atMark(node, { message, remedy: 'Begin a heading inside a section with ### and a blank.' });
    }
  }
  if (node.type === 'listItem' && node.checked !== null && node.checked !== undefined) {
    yield atMark(node, { message: 'A box to tick stands here.', remedy: 'Delete the square brackets.' });
  }
  if (node.type === 'table' && node.align?.some((align) => align !== null) === true) {
    const message = 'A colon in the row of hyphens says where a column stands; the page decides that.';
    yield atMark(node, { message, remedy: 'Write hyphens only: | - | - |' });
  }
  if (node.type === 'paragraph' && plainText(node).startsWith(':::')) {
    const message =
      'A line that begins with ::: is a directive, which other programs read and this one prints as it is.';
    yield atMark(node, { message, remedy: 'Delete it, or use one of the tags of the handbook.' });
  }
  if (node.type === 'link') yield* problemsOfLink(node);
}

function* problemsOfLink(node: Nodes & { type: 'link' }): Generator<ProseProblem> {
  const rule = 'links-open-safely';
  const wrong = wrongAddress(node.url) ?? wrongWords(plainText(node), node.url);
  if (wrong !== undefined) yield { ...atMark(node, wrong), rule };
  if (node.title !== null && node.title !== undefined) {
    yield {
      ...atMark(node, {
        message: 'This link has a title that few readers can see.',
        remedy: 'Write [words](address) only.',
      }),
      rule,
    };
  }
  if (plainText(node).trim() === '') {
    yield {
      ...atMark(node, { message: 'This link has no words.', remedy: 'Write [words](address).' }),
      rule,
    };
  }
}

function atMark(node: Nodes, words: { message: string; remedy: string }): ProseProblem {
  return { ...placeOf(node), length: 1, rule: 'prose-is-plain-markdown', level: 'error', ...words };
}

function refuse(node: Nodes, source: string, words: { message: string; remedy: string }): ProseProblem {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 1).split('\n', 1)[0] ?? '';
  return { ...atMark(node, words), length: Math.max(1, written.length) };
}
