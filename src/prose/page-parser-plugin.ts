import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { List, ListItem, Nodes, Root, Text } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { piecesByLanguage } from '../wording/pieces-by-language.ts';
import { problemsInProse } from './check-prose.ts';
import type { ProseProblem } from './prose-problem.ts';
import { passageKey } from './passage-key.ts';
import { passagesIn, type Passage } from './passages.ts';
import { childrenOf, type TagNode } from './prose-tree.ts';

/**
 * The plugin with which the pages' parser treats content as the desk does: it refuses what the desk refuses, so that
 * nothing gets in by another door, and puts a `FactSidebar` with the passage's key after each passage. The first tag of
 * each fact, source and quotation in a passage is given the key too, so that its mark can be where the card leads back.
 * Text with Korean in it becomes `Words`.
 * @param contentRoot path of `content/`
 * @param whenRefused whether a text that the desk refuses stops the build, or what is wrong with it is printed in its place,
 *   for whoever is writing it. Nothing of the text itself is compiled then.
 */
export function contentPolicy(contentRoot: string, whenRefused: 'stop' | 'show' = 'stop') {
  return defineMdastPlugin({
    name: 'content-policy',
    options: { position: true },
    before(root, context) {
      if (context.fileURL === undefined) throw new Error('1:1: MDX can be read from files of content/ only.');
      const file = relative(contentRoot, fileURLToPath(context.fileURL)).split(sep).join('/');
      if (file.startsWith('../')) throw new Error(`1:1: ${file} is not in content/, where all MDX belongs.`);
      const tree: Root = root;
      const problems = problemsInProse(tree, context.source, kindOf(file));
      if (problems.length > 0) {
        if (whenRefused === 'stop') throw new Error(inOneLine(problems));
        const [first, ...others] = tree.children;
        if (first !== undefined) context.replaceNode(first, noticeOf(file, problems));
        for (const node of others) context.removeNode(node);
        return;
      }
      for (const passage of passagesIn(tree)) {
        const inPassage = {
          type: 'mdxJsxAttribute' as const,
          name: 'passage',
          value: passageKey(file, passage.n),
        };
        for (const tag of firstTags(passage)) {
          context.replaceNode(tag, { ...tag, attributes: [...tag.attributes, inPassage] });
        }
        context.insertAfter(passage.node, {
          type: 'mdxJsxFlowElement',
          name: 'FactSidebar',
          attributes: [inPassage],
          children: [],
        });
      }
      for (const node of textsIn(tree)) {
        if (piecesByLanguage(node.value).every(({ language }) => language === undefined)) continue;
        context.replaceNode(node, {
          type: 'mdxJsxTextElement',
          name: 'Words',
          attributes: [{ type: 'mdxJsxAttribute', name: 'text', value: node.value }],
          children: [],
        });
      }
    },
  });
}

/** All texts below a node. */
function textsIn(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return childrenOf(node).flatMap(textsIn);
}

/** The tags in which each fact, source and quotation stands for the first time in a passage. */
function firstTags({ facts, citations, said }: Passage): Set<TagNode> {
  const firstOf = (list: readonly { id: string; node: TagNode }[]) =>
    list
      .filter(({ id }, index) => list.findIndex((other) => other.id === id) === index)
      .map(({ node }) => node);
  return new Set([facts, citations, said].flatMap(firstOf));
}

/** The kind of an MDX file, by its path below `content/`. */
function kindOf(file: string): string {
  if (file.includes('/sections/')) return 'section';
  return file.includes('/updates/') ? 'update' : 'explainer';
}

function inOneLine([first]: readonly ProseProblem[]): string {
  return first === undefined ? '' : `${first.line}:${first.column}: ${first.message} ${first.remedy}`;
}

/** A list that stands where the text would, as plain words. */
function noticeOf(file: string, problems: readonly ProseProblem[]): List {
  const item = (value: string): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  });
  const told = problems.map(({ line, column, message, remedy }) =>
    item(`content/${file}:${line}:${column} ${message} ${remedy}`),
  );
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [item('This text cannot be shown until the desk lets it pass.'), ...told],
  };
}
