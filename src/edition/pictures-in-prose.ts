import { entryNamed, type Manuscript } from './manuscript.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './references.ts';
import type { WrittenEntry } from './written-entry.ts';

export type Told = Pick<Problem, 'message' | 'remedy'>;

/** What a tag names. */
export interface Named {
  reference: Reference;
  entry: WrittenEntry;
  /** The attribute that names it. */
  attribute: string;
}

/** All that a tag which draws names, in the order of its attributes. */
export interface Picture {
  named: Named[];
}

/** Every tag of a name, with what it names and what there is: of what there is not, `every-reference-exists` tells. */
export function pictures(manuscript: Manuscript, name: string): Picture[] {
  const references = manuscript.references.filter(({ tag }) => tag?.name === name);
  return [...Map.groupBy(references, ({ tag }) => tag)].flatMap(([tag, ofTag]) => {
    if (tag === undefined) return [];
    const named = ofTag.flatMap((reference) => {
      const entry = entryNamed(manuscript, reference.from, reference.to, reference.id);
      return entry === undefined ? [] : [{ reference, entry, attribute: reference.attribute ?? '' }];
    });
    return [{ named }];
  });
}
