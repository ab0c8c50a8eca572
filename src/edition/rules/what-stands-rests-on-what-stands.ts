import { plainText } from '../../prose/plain-text.ts';
import type { TagNode } from '../../prose/prose-tree.ts';
import { wordDay } from '../../wording/day.ts';
import { entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import type { Reference } from '../references.ts';
import { untilEnough } from '../tell-at-most.ts';
import { restingOnWithdrawn, withdrawalOf } from '../what-stands.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * What was withdrawn bears nothing out: neither the text nor a claim, sum, forecast or question rests on it. An update may
 * name it among what it changed.
 */
export function whatStandsRestsOnWhatStands(manuscript: Manuscript): Problem[] {
  const resting = restingOnWithdrawn(manuscript);
  return untilEnough(Map.groupBy(resting, ({ reference }) => reference.from).values(), (ofFile) => [
    ofFile.values().map(({ reference, named }) => ({
      ...reference.place(),
      rule: 'what-stands-rests-on-what-stands',
      level: 'error',
      ...explain(manuscript, reference, named),
    })),
  ]);
}

function explain(
  manuscript: Manuscript,
  { from, to, tag }: Reference,
  named: WrittenEntry,
): Pick<Problem, 'message' | 'remedy'> {
  const source =
    named.kind === 'quote' ? entryNamed(manuscript, named, 'source', named.data.source) : undefined;
  const withdrawn = withdrawalOf(named) === undefined ? (source ?? named) : named;
  const withdrawal = withdrawalOf(withdrawn);
  const on = withdrawal === undefined ? '' : ` on ${wordDay(withdrawal.on)}`;
  const of = withdrawn === named ? '' : ` of the ${to} "${named.id}"`;
  return {
    message: `The ${withdrawn.kind} "${withdrawn.id}"${of} was withdrawn${on}: nothing that stands may rest on it.`,
    remedy: remedyFor(from, named, { tag, ...withdrawal }),
  };
}

/** Whether an update was written when something was withdrawn already; a development of that day may have come before. */
function isAfter(withdrawnOn: string, { data: { published, kind } }: EntryOf<'update'>): boolean {
  return published > withdrawnOn || (published === withdrawnOn && kind !== 'development');
}

function remedyFor(
  from: WrittenEntry,
  named: WrittenEntry,
  { tag, on, see }: { tag: TagNode | undefined; on?: string; see?: string | undefined },
): string {
  if (tag !== undefined && from.kind === 'update') {
    if (on !== undefined && isAfter(on, from)) {
      return 'Take the tag out: this update was written when that was withdrawn, and need not mark it.';
    }
    if (plainText(tag).trim() === '') {
      return 'Delete this tag: it holds no words, and the words of the update stay as they are.';
    }
    return `An update keeps its words: put them into <Unsourced because="Withdrawn since: see the correction.">…</Unsourced> in the place of this tag.`;
  }
  const where = tag !== undefined ? 'here' : `of ${from.file}`;
  return see === undefined
    ? `Take it out ${where}, and with it what rests on "${named.id}" alone.`
    : `Take it out ${where}, or use "${see}", which takes its place.`;
}
