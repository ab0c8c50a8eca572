import { attributeOf, isTag, nodesIn, type TagNode } from '../../prose/prose-tree.ts';
import { entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import type { Reference } from '../references.ts';

type Fact = EntryOf<'fact'>['data'];
type Told = Pick<Problem, 'message' | 'remedy'>;

/**
 * A tag that shows a fact in a way of its own is given a fact that can be shown so. Content model, the table of tags:
 * `<Clause>` gives "the annotated document", `<Chart>` draws claims of one unit, `<Sum>` the arithmetic of derived facts,
 * and `<Fact id="…" />` alone the current value.
 */
export function tagsShowFactsOfTheirKind(manuscript: Manuscript): Problem[] {
  return manuscript.references.flatMap((reference) => {
    const { from, to, id, tag } = reference;
    const fact = to === 'fact' ? entryNamed(manuscript, from, 'fact', id) : undefined;
    if (fact === undefined || tag === undefined) return [];
    const told = mismatch(manuscript, { ...reference, tag }, fact.data);
    if (told === undefined) return [];
    return [
      { ...reference.place(), rule: 'tags-show-facts-of-their-kind', level: 'error' as const, ...told },
    ];
  });
}

function mismatch(
  manuscript: Manuscript,
  { from, id, tag }: Reference & { tag: TagNode },
  fact: Fact,
): Told | undefined {
  switch (tag.name ?? '') {
    case 'Clause':
      return fact.kind === 'clause' ? undefined : wrongKind(id, fact.kind, 'clause');
    case 'Sum':
      return fact.kind === 'derived' ? undefined : wrongKind(id, fact.kind, 'derived');
    case 'Chart': {
      if (unitOf(fact) === undefined) return wrongKind(id, fact.kind, 'figure, money or derived');
      const [firstId = ''] = (attributeOf(tag, 'facts') ?? '').trim().split(/\s+/);
      const first = entryNamed(manuscript, from, 'fact', firstId);
      return first && otherUnit(id, unitOf(fact), firstId, unitOf(first.data));
    }
    case 'Fact': {
      if (fact.kind !== 'statement' || [...nodesIn(tag)].some((node) => node !== tag && !isTag(node)))
        return undefined;
      return {
        message: `The fact "${id}" is a statement and has no value that could stand here by itself.`,
        remedy: `Write the words it covers: <Fact id="${id}">the words</Fact>.`,
      };
    }
    default:
      return undefined;
  }
}

function wrongKind(id: string, kind: string, wanted: string): Told {
  return {
    message: `This tag shows facts of kind ${wanted}; the fact "${id}" is of kind ${kind}.`,
    remedy: `Name a fact of kind ${wanted}, or write <Fact id="${id}">the words</Fact> in a sentence.`,
  };
}

function otherUnit(
  id: string,
  unit: string | undefined,
  firstId: string,
  firstUnit: string | undefined,
): Told | undefined {
  if (unit === firstUnit || unit === undefined || firstUnit === undefined) return undefined;
  return {
    message: `A chart compares figures of one unit: "${firstId}" is in ${firstUnit}, "${id}" in ${unit}.`,
    remedy: 'Leave one of them out, or draw two charts.',
  };
}

function unitOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'figure':
      return fact.unit;
    case 'money':
      return fact.period === undefined ? fact.currency : `${fact.currency} ${fact.period}`;
    case 'derived':
      return fact.unit ?? fact.currency ?? 'plain figures';
    case 'event':
    case 'clause':
    case 'statement':
      return undefined;
  }
}
