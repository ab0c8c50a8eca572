import { wordClaim } from '../../edition/claims-in-words.ts';
import type { EntryOf, Manuscript } from '../../edition/manuscript.ts';
import type { Reference } from '../../edition/references.ts';
import type { WrittenEntry } from '../../edition/written-entry.ts';
import { plainText } from '../../prose/plain-text.ts';
import { attributeOf, type TagNode } from '../../prose/prose-tree.ts';
import { wordOperation } from '../../wording/operation.ts';
import { shorten } from '../../wording/shorten.ts';
import { titleOf } from './thing.ts';

/** What stands where something is named, in a few words for an editor. */
export function wordsOfUse(manuscript: Manuscript, { from, tag, path = [] }: Reference): string {
  if (tag !== undefined) return wordsOfTag(from, tag);
  if (from.kind === 'fact') return wordsOfFact(manuscript, from, path);
  if (from.kind === 'place') return `${from.id}: ${from.data.name}`;
  if (from.kind === 'explainer') return titleOf(from);
  return `${from.id}: ${shorten(titleOf(from), 100)}`;
}

/** The words between the tags or the title of a figure, and where they stand. */
export function wordsOfTag(from: WrittenEntry, tag: TagNode): string {
  const words = plainText(tag).trim() || attributeOf(tag, 'title') || '';
  const where = from.kind === 'explainer' ? undefined : titleOf(from);
  const at = attributeOf(tag, 'at');
  return [
    ...(words === '' ? [] : [`“${shorten(words.replace(/\s+/g, ' '), 90)}”`]),
    ...(at === undefined ? [] : [at]),
    ...(where === undefined ? [] : [`in “${where}”`]),
  ].join(', ');
}

function wordsOfFact(manuscript: Manuscript, fact: EntryOf<'fact'>, path: readonly PropertyKey[]): string {
  const { id, data } = fact;
  const [field, index] = path;
  if (field === 'of' && data.kind === 'derived')
    return `${id}, a ${wordOperation(data.operation)}: ${data.label}`;
  const claim = field === 'claims' && typeof index === 'number' ? data.claims[index] : undefined;
  if (claim === undefined) return `${id}: ${data.label}`;
  return `${id}, ${data.label}: ${wordClaim(manuscript, fact, claim)}`;
}
