import type { Edition, Explainer, Fact, Standing, Update } from '../../edition/edition.ts';

/** An update with the explainer it belongs to. */
export interface UpdateOfExplainer {
  explainer: Explainer;
  update: Update;
}

/** The newest updates of all explainers, the newest published first. */
export function latestUpdates({ explainers }: Edition, most: number): UpdateOfExplainer[] {
  return explainers
    .flatMap((explainer) => explainer.updates.map((update) => ({ explainer, update })))
    .toSorted(byPublication)
    .slice(0, most);
}

function byPublication(a: UpdateOfExplainer, b: UpdateOfExplainer): number {
  if (a.update.published === b.update.published) return 0;
  return a.update.published < b.update.published ? 1 : -1;
}

/** How many facts of all explainers stand how, in the order of each explainer's own tally. */
export function tallyOfAll({ explainers }: Edition): { standing: Standing; count: number }[] {
  const counts = new Map<Standing, number>();
  for (const { standing, count } of explainers.flatMap((explainer) => explainer.tally)) {
    counts.set(standing, (counts.get(standing) ?? 0) + count);
  }
  return [...counts].map(([standing, count]) => ({ standing, count }));
}

/** A fact to show how facts are entered: the first on top of the first explainer; nothing while there is no explainer. */
export function exampleFact({ explainers }: Edition): Fact | undefined {
  return explainers[0]?.keyFacts[0];
}
