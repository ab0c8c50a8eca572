import { figuresIn } from '../../prose/figures-in-words.ts';
import { plainText } from '../../prose/plain-text.ts';
import { attributeOf, idsIn, isTag, nodesIn, placeOf, type TagNode } from '../../prose/prose-tree.ts';
import { textBlocksIn } from '../../prose/sentences.ts';
import type { Stretch } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/** Something that a reader can check in a story's prose: a figure, a quotation, a citation, the mark of a fact. */
export interface Evidence {
  /** The same for the same evidence, wherever it stands in the story. */
  key: string;
  /** What sort of evidence it is, so that an altered one is told beside what stands there now. */
  sort: string;
  /** As an editor writes it. */
  words: string;
  /** Ids of the places of which a table or a map tells. */
  places?: readonly string[];
  place: Stretch;
}

const found = new WeakMap<WrittenEntry, readonly Evidence[]>();

/** Everything in the prose of a file that a reader can check, in order. */
export function evidenceIn(entry: WrittenEntry): readonly Evidence[] {
  const evidence = found.get(entry) ?? findEvidence(entry);
  found.set(entry, evidence);
  return evidence;
}

function findEvidence({ prose, file }: WrittenEntry): Evidence[] {
  if (prose === undefined) return [];
  const tags = [...nodesIn(prose.root)].filter(isTag).flatMap((tag) => evidenceOfTag(tag, file));
  const figures = textBlocksIn(prose.root).flatMap((block) =>
    figuresIn(block.text).map(({ text, start, kind, values, days }) => ({
      key: ['figure', kind, ...values, ...days].join(' '),
      sort: 'figure',
      words: text,
      place: { file, ...block.placeOf(start), length: text.length },
    })),
  );
  return [...tags, ...figures];
}

function evidenceOfTag(tag: TagNode, file: string): Evidence[] {
  const name = tag.name ?? '';
  if (name === '') return [];
  const attributes = tag.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [`${attribute.name}="${attributeOf(tag, attribute.name) ?? ''}"`]
      : [],
  );
  const written = [name, ...attributes.sort()].join(' ');
  return [
    {
      key: `${written} ${wordsThatCount(name, plainText(tag))}`.trim(),
      sort: name,
      words: `<${written}>`,
      places: idsIn(attributeOf(tag, name === 'Map' ? 'areas' : 'ids') ?? '').map(({ id }) => id),
      place: { file, ...placeOf(tag), length: name.length + 1 },
    },
  ];
}

/** A quotation counts word for word; the sentence about a fact may be worded anew, and its figures count by themselves. */
function wordsThatCount(name: string, words: string): string {
  return name === 'Said' ? words.replace(/\s+/g, ' ').trim() : '';
}
