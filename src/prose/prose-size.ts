import type { Nodes, Root } from 'mdast';
import type { ProseProblem } from './prose-problem.ts';
import { childrenOf, placeOf } from './prose-tree.ts';

/** The most parts that one file of prose may have: words between marks, tags, links, cells and the like. */
const mostParts = 20_000;

/** How deep parts may stand in one another: lists in lists, tags in tags. */
const deepestPart = 40;

/** Finds where a tree is larger or deeper than any text, so that nothing that walks it breaks down or takes long. */
export function tooIntricate(root: Root): ProseProblem | undefined {
  const open: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  let parts = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    parts += 1;
    if (depth > deepestPart)
      return tell(node, `Marks, lists or tags stand ${depth} deep in one another here.`);
    if (parts > mostParts) {
      return tell(root, `This text has more than ${mostParts} marks, tags, links or cells.`);
    }
    for (const child of childrenOf(node).toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

function tell(node: Nodes, message: string): ProseProblem {
  const remedy = 'Write it flat, and divide it into several files if it is long.';
  return { ...placeOf(node), length: 1, rule: 'prose-is-plain-markdown', level: 'error', message, remedy };
}
