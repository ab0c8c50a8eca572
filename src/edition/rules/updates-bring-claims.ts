import { wordDay } from '../../wording/day.ts';
import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

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
        const { published } = update.data;
        if (fact === undefined || fact.data.claims.some(({ recorded }) => recorded === published)) return [];
        return [
          {
            ...update.positionOf(['facts', index]),
            rule: 'updates-bring-claims',
            level: 'error' as const,
            message: `This update went on the page on ${wordDay(published)}, and the fact "${id}" has no claim recorded on that day.`,
            remedy: `Add the claim: npm run new -- claim --fact ${id} --recorded ${published}. If the update brought none, take ${id} out of facts.`,
          },
        ];
      }),
    );
}
