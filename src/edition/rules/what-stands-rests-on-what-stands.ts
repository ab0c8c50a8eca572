import { wordDay } from '../../wording/day.ts';
import { entryNamed, type Manuscript } from '../manuscript.ts';
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
    remedy: remedyFor(from, named, { isTag: tag !== undefined, see: withdrawal?.see }),
  };
}

function remedyFor(
  from: WrittenEntry,
  named: WrittenEntry,
  { isTag, see }: { isTag: boolean; see: string | undefined },
): string {
  if (isTag && from.kind === 'update') {
    return `An update keeps its words: put them into <Unsourced because="Withdrawn since: see the correction.">…</Unsourced> in the place of this tag.`;
  }
  const where = isTag ? 'here' : `of ${from.file}`;
  return see === undefined
    ? `Take it out ${where}, and with it what rests on "${named.id}" alone.`
    : `Take it out ${where}, or use "${see}", which takes its place.`;
}
