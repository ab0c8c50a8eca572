import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'mdast';
import { defineMdastPlugin } from 'satteri';
import { problemsInProse } from './check-prose.ts';
import { passageKey } from './passage-key.ts';
import { passagesIn } from './passages.ts';

/**
 * The plugin with which the pages' parser treats content as the desk does: it refuses what the desk refuses, so that
 * nothing gets in by another door, and puts a `FactSidebar` with the passage's key after each passage.
 * @param contentRoot path of `content/`
 */
export function contentPolicy(contentRoot: string) {
  return defineMdastPlugin({
    name: 'content-policy',
    options: { position: true },
    before(root, context) {
      if (context.fileURL === undefined) throw new Error('1:1: MDX can be read from files of content/ only.');
      const file = relative(contentRoot, fileURLToPath(context.fileURL)).split(sep).join('/');
      if (file.startsWith('../')) throw new Error(`1:1: ${file} is not in content/, where all MDX belongs.`);
      const tree: Root = root;
      refuseProblems(tree, context.source, kindOf(file));
      for (const { n, node } of passagesIn(tree)) {
        context.insertAfter(node, {
          type: 'mdxJsxFlowElement',
          name: 'FactSidebar',
          attributes: [{ type: 'mdxJsxAttribute', name: 'passage', value: passageKey(file, n) }],
          children: [],
        });
      }
    },
  });
}

/** The kind of an MDX file, by its path below `content/`. */
function kindOf(file: string): string {
  if (file.includes('/sections/')) return 'section';
  return file.includes('/updates/') ? 'update' : 'explainer';
}

function refuseProblems(root: Root, source: string, kind: string): void {
  const [first] = problemsInProse(root, source, kind);
  if (first === undefined) return;
  throw new Error(`${first.line}:${first.column}: ${first.message} ${first.remedy}`);
}
