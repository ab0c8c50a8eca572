import type { Explainer, Update } from '../edition.ts';
import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { ToldWithdrawal, WithdrawnSource } from '../withdrawn.ts';

/**
 * Tells each update of an explainer which facts and sources it told readers were withdrawn, and these which update told it: a
 * correction or clarification of that day that names them.
 * @param sources all that were withdrawn
 */
export function noteWithdrawals(
  manuscript: Manuscript,
  explainer: Explainer,
  sources: readonly WithdrawnSource[],
): void {
  const written = new Map(
    entriesOf(manuscript, 'update', explainer.id).map(({ id, data }): [string, Named] => [id, data]),
  );
  for (const update of explainer.updates) {
    const named = written.get(update.id);
    if (named === undefined || update.kind === 'development') continue;
    const toldOf = <Thing extends ToldWithdrawal & { stood: { id: string } }>(
      things: readonly Thing[],
      ids: readonly string[] = [],
    ) => things.filter(({ on, stood }) => on === update.published && ids.includes(stood.id));
    update.withdrawn.facts.push(...toldOf(explainer.withdrawn.facts, named.facts));
    update.withdrawn.sources.push(...toldOf(sources, named.sources));
    for (const thing of [...update.withdrawn.facts, ...update.withdrawn.sources]) {
      thing.toldIn.push(inBrief(update, explainer));
    }
  }
}

interface Named {
  facts?: readonly string[] | undefined;
  sources?: readonly string[] | undefined;
}

function inBrief({ id, headline, day, published }: Update, explainer: Explainer) {
  return { explainer: explainer.id, id, headline, day, published };
}
