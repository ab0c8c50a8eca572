import { wordDay } from '../../wording/day.ts';
import { claimsBrought } from '../claims-brought.ts';
import { datedClaims } from '../dated-claims.ts';
import { daysOfSourceIn, entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { setAsideSince } from '../set-aside.ts';

/**
 * A development names only facts to which it brought a claim: the lines "from … to …" are computed from it. A correction or
 * clarification may name a fact whose words alone it mends. Content model: "an update names no fact without a claim it brought".
 */
export function updatesBringClaims(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'update')
    .filter(({ data }) => data.kind === 'development')
    .flatMap((update) =>
      (update.data.facts ?? []).flatMap((id, index) => {
        const fact = entryNamed(manuscript, update, 'fact', id);
        const told = fact === undefined ? undefined : toldOf(manuscript, update, fact);
        if (told === undefined) return [];
        const place = update.positionOf(['facts', index]);
        return [{ ...place, rule: 'updates-bring-claims', level: 'error' as const, ...told }];
      }),
    );
}

function toldOf(
  manuscript: Manuscript,
  update: EntryOf<'update'>,
  fact: EntryOf<'fact'>,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const { day, published } = update.data;
  // The claim that it brought may be the one that stood there before a correction.
  if (setAsideSince(fact, update).length > 0) return undefined;
  if (!fact.data.claims.some(({ recorded }) => recorded === published)) {
    return {
      message: `This update went on the page on ${wordDay(published)}, and the fact "${fact.id}" has no claim recorded on that day.`,
      remedy: `Add the claim: npm run new -- claim --fact ${fact.id} --recorded ${published}. If the update brought none, take ${fact.id} out of facts.`,
    };
  }
  const others = entriesOf(manuscript, 'update', update.explainer)
    .map(({ data }) => data)
    .filter(({ facts }) => facts?.includes(fact.id) === true);
  if (claimsBrought(datedClaims(fact, daysOfSourceIn(manuscript)), update.data, others).length > 0)
    return undefined;
  return {
    message: `This update is of ${wordDay(day)}, and no claim of the fact "${fact.id}" was told on that day, or since the update before it that names the fact.`,
    remedy: `Take ${fact.id} out of facts: the text may mark it all the same. Or correct the day of the update, or asOf of the claim.`,
  };
}
