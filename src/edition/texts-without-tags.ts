import { attributeOf, isTag, nodesIn, placeInTag, type TagNode } from '../prose/prose-tree.ts';
import { tagNamed } from '../prose/tags.ts';
import type { Stretch } from './problem.ts';
import type { WrittenEntry } from './written-entry.ts';

/** Words of an MDX file that readers see and that cannot hold tags: a field of the front matter, or the title of a chart. */
export interface TextWithoutTags {
  /** What an editor calls it: `howSure`, `title of <Chart>`. */
  name: string;
  text: string;
  /** The tag whose attribute it is. */
  tag?: TagNode | undefined;
  /** Where some of its words stand in the file. */
  placeOf: (words: string) => Stretch;
}

type MdxEntry = WrittenEntry<'explainer' | 'section' | 'update'>;

/** The texts without tags of an MDX file, in the order of the file; none of other files. */
export function textsWithoutTags(entry: WrittenEntry): TextWithoutTags[] {
  const { prose } = entry;
  if (prose === undefined || !isMdx(entry)) return [];
  const fields = Object.entries(fieldsOf(entry)).flatMap(([name, text]) =>
    text === undefined ? [] : [{ name, text, placeOf: placeInField(entry, name) }],
  );
  const tags = [...nodesIn(prose.root)].filter(isTag);
  return [...fields, ...tags.flatMap((tag) => textsOfTag(entry, tag, prose.source))];
}

/** Whether an entry is one of the kinds that are written as MDX. */
export function isMdx(entry: WrittenEntry): entry is MdxEntry {
  return entry.kind === 'explainer' || entry.kind === 'section' || entry.kind === 'update';
}

/** What a correction says stood here before is not told as true, so it is left out. */
function fieldsOf({ kind, data }: MdxEntry): Record<string, string | undefined> {
  switch (kind) {
    case 'explainer': {
      const { question, kicker, standfirst, howSure, method } = data;
      return { question, kicker, standfirst, howSure, method };
    }
    case 'section':
      return { title: data.title };
    case 'update':
      return data.kind === 'correction'
        ? { headline: data.headline, now: data.now, where: data.where }
        : { headline: data.headline };
  }
}

function textsOfTag(entry: WrittenEntry, tag: TagNode, source: string): TextWithoutTags[] {
  // The place in a source is no claim, and the reason of `Unsourced` stands for itself.
  if (tag.name === 'Source' || tag.name === 'Unsourced') return [];
  return Object.entries(tagNamed(tag.name)?.attributes ?? {}).flatMap(([name, { value }]) => {
    const text = value.is === 'text' ? attributeOf(tag, name) : undefined;
    if (text === undefined) return [];
    const placeOf = (words: string) => ({
      file: entry.file,
      ...placeInTag(tag, source, new RegExp(`\\b${name}\\s*=\\s*["'][^]*?(${asPattern(words)})`)),
    });
    return [{ name: `${name} of <${tag.name ?? ''}>`, text, tag, placeOf }];
  });
}

function placeInField(entry: MdxEntry, name: string): (words: string) => Stretch {
  return (words) => {
    const field = entry.positionOf([name]);
    const lines = (entry.prose?.source ?? '').split('\n');
    const before =
      lines.slice(0, field.line - 1).join('\n').length + (field.line > 1 ? 1 : 0) + field.column - 1;
    const text = lines.join('\n').slice(before);
    const found = new RegExp(asPattern(words)).exec(text);
    const rest = text.slice(0, found?.index ?? 0).split('\n');
    // The words may be written with escapes or on two lines; beyond the field they are other words.
    if (found === null || /^---$/m.test(rest.join('\n'))) return field;
    const column = rest.length === 1 ? field.column + found.index : (rest.at(-1) ?? '').length + 1;
    const length = (found[0].split('\n', 1)[0] ?? '').length;
    return { file: entry.file, line: field.line + rest.length - 1, column, length };
  };
}

function asPattern(words: string): string {
  return words.replace(/[^\w\s]/gu, '\\$&').replace(/\s+/g, '\\s+');
}
