import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readContent } from '../edition/read-content.ts';
import { textOf } from '../edition/reading/read-text.ts';
import { unsafeToParse } from '../edition/reading/nesting.ts';
import { readProse } from '../prose/read-prose.ts';
import { explainRefused } from '../prose/refused-markdown.ts';
import type { Problem } from '../edition/problem.ts';

/**
 * Has the desk look at content before Astro does. A build ends before anything is read if a file is not as the desk wants
 * it; and no text that a parser could break down on is given to one, also while somebody writes.
 * @param root folder of the project, in which `content/` stands
 */
export function contentGate(root: string): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') refuse(readContent(join(root, 'content')).problems);
        updateConfig({ vite: { plugins: [beforeParsing()] } });
      },
    },
  };
}

function refuse(problems: readonly Problem[]): void {
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const lines = errors
    .slice(0, 100)
    .map(
      ({ file, line, column, rule, message, remedy }) =>
        `${file}:${line}:${column}  error  ${rule}\n  ${message}\n  ${remedy}`,
    );
  throw new Error(
    [`The desk finds ${errors.length} errors in the content, so nothing is built.`, ...lines].join('\n\n'),
  );
}

/** Stands before the compiler of MDX. */
function beforeParsing() {
  return {
    name: 'content-gate',
    enforce: 'pre',
    transform(code: string, id: string) {
      if (!id.endsWith('.mdx')) return;
      const read = textOf(Buffer.from(code));
      const problem = 'problem' in read ? read.problem : (unsafeToParse(code, true) ?? programIn(code));
      if (problem === undefined) return;
      throw new Error(`${problem.line}:${problem.column}: ${problem.message} ${problem.remedy}`);
    },
  } as const;
}

/** A paragraph of program code, on which the compiler could break down. */
function programIn(
  code: string,
): { line: number; column: number; message: string; remedy: string } | undefined {
  const read = readProse(code);
  const program = 'root' in read ? read.root.children.find(({ type }) => type === 'mdxjsEsm') : undefined;
  if (program === undefined) return undefined;
  const { line = 1, column = 1 } = program.position?.start ?? {};
  return { line, column, ...explainRefused('mdxjsEsm', 'value' in program ? program.value : '') };
}
