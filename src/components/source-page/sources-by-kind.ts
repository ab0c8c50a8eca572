import type { Fact, Source, SourceKind } from '../../edition/edition.ts';
import { sourceKindsInOrder } from '../../wording/source-kind.ts';

/** All sources of one kind. */
export interface SourcesOfKind {
  kind: SourceKind;
  sources: Source[];
}

/** Sources in groups by kind, in the order of the kinds; kinds without a source are left out. Within a group the order stays. */
export function sourcesByKind(sources: readonly Source[]): SourcesOfKind[] {
  return sourceKindsInOrder
    .map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) }))
    .filter((group) => group.sources.length > 0);
}

/** The facts of one explainer, with its id. */
export interface FactsOfExplainer {
  explainer: string;
  facts: Fact[];
}

/** Facts in groups by explainer, in the order in which the explainers first come up. Numbers of facts count in one explainer only. */
export function factsByExplainer(facts: readonly Fact[]): FactsOfExplainer[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.explainer, [...(groups.get(fact.explainer) ?? []), fact]);
  return [...groups].map(([explainer, ofIt]) => ({ explainer, facts: ofIt }));
}
