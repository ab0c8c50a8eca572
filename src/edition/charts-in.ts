import { attributeOf, placeInTag, type TagNode } from '../prose/prose-tree.ts';
import { entryNamed, type EntryOf, type Manuscript } from './manuscript.ts';
import type { Stretch } from './problem.ts';
import type { Reference } from './references.ts';

/** A fact whose claims have figures, as it is written. */
export type WrittenFigures = Extract<EntryOf<'fact'>['data'], { definition: string }>;

/** A fact that a chart names. */
interface FactOfChart {
  id: string;
  data: WrittenFigures;
  /** Where the chart names it. */
  place: () => Stretch;
}

/** A chart in running text. */
export interface ChartInText {
  form: 'side-by-side' | 'over-time';
  title: string;
  /** Those of its facts that are there and have figures, in its order. Others are told by other rules. */
  facts: FactOfChart[];
  /** Where its title stands; the tag itself if it has none. */
  placeOfTitle: () => Stretch;
}

/** Every chart that is written anywhere, in the order of files and texts. */
export function chartsIn(manuscript: Manuscript): ChartInText[] {
  const byTag = new Map<TagNode, Reference[]>();
  for (const reference of manuscript.references) {
    if (reference.tag?.name !== 'Chart' || reference.to !== 'fact') continue;
    byTag.set(reference.tag, [...(byTag.get(reference.tag) ?? []), reference]);
  }
  return [...byTag].map(([tag, references]) => ({
    form: attributeOf(tag, 'form') === 'over-time' ? 'over-time' : 'side-by-side',
    title: attributeOf(tag, 'title') ?? '',
    facts: references.flatMap(({ from, id, place }) => {
      const data = entryNamed(manuscript, from, 'fact', id)?.data;
      return data !== undefined && 'definition' in data ? [{ id, data, place }] : [];
    }),
    placeOfTitle: () => placeOfTitle(tag, references),
  }));
}

function placeOfTitle(tag: TagNode, references: readonly Reference[]): Stretch {
  const from = references[0]?.from;
  const place = placeInTag(tag, from?.prose?.source ?? '', /\btitle\s*=\s*["']([^"']+)/);
  return { file: from?.file ?? '', ...place };
}
