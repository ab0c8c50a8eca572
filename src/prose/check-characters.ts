import type { Nodes } from 'mdast';
import { firstDeception } from './deceiving-characters.ts';
import { isTag, placeInTag, placeOf, type TagNode } from './prose-tree.ts';
import type { ProseProblem } from './prose-problem.ts';

/**
 * Characters that are not seen, and words that look like others, as the parser gives them: an entity such as `&#x202E;`
 * is plain text in the file.
 * @param source the whole text of the file
 */
export function* problemsOfCharacters(node: Nodes, source: string): Generator<ProseProblem> {
  const place = () =>
    ({ rule: 'prose-is-plain-markdown', level: 'error', ...entityIn(node, source) }) as const;
  if ('value' in node && typeof node.value === 'string') {
    const found = firstDeception(node.value);
    if (found !== undefined) yield { ...place(), message: found.message, remedy: found.remedy };
  }
  if (!isTag(node)) return;
  for (const { name, value } of literalsOf(node)) {
    const found = firstDeception(value);
    if (found === undefined) continue;
    const at = placeInTag(node, source, /&[^;\s]{1,32};/);
    const message = `In "${name}": ${found.message}`;
    yield { ...at, rule: 'tags-are-as-described', level: 'error', message, remedy: found.remedy };
  }
}

function literalsOf({ attributes }: TagNode): { name: string; value: string }[] {
  return attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [{ name: attribute.name, value: attribute.value }]
      : [],
  );
}

/** The place of the first entity that stands for more than a mark of punctuation; of the node, if there is none. */
function entityIn(node: Nodes, source: string): { line: number; column: number; length: number } {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const written = source.slice(from, to);
  const found = /&(?!(?:amp|lt|gt|quot|apos|nbsp|[mn]dash|hellip);)[^;\s]{1,32};/.exec(written);
  const start = placeOf(node);
  if (found === null) return { ...start, length: 1 };
  const lines = written.slice(0, found.index).split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length === 1 ? start.column + last.length : last.length + 1;
  return { line: start.line + lines.length - 1, column, length: found[0].length };
}
