import type { Edition } from '../../edition/edition.ts';
import type { AboutEdition } from './edition-manifest.ts';

/** Something with the ids that it had before, the first of them first. */
interface Renamed {
  id: string;
  formerly: readonly string[];
}

/**
 * What an edition tells readers was wrong: no edition after it may be silent about that. Everything is named by its first id, which no
 * renaming changes.
 * @returns names, by code point
 */
export function owedToReaders(edition: Edition): Pick<AboutEdition, 'corrections' | 'withdrawn'> {
  const { explainers, sources } = edition.withdrawn;
  const withdrawn = [
    ...explainers.map(({ id }) => `story ${id}`),
    ...sources.map(({ stood }) => `source ${firstId(stood)}`),
    ...edition.explainers.flatMap((explainer) => [
      ...explainer.withdrawn.facts.map(({ stood }) => `fact ${firstId(explainer)}/${firstId(stood)}`),
      ...explainer.withdrawn.updates.map(({ id }) => `update ${firstId(explainer)}/${id}`),
    ]),
  ];
  const corrections = edition.corrections.map(
    ({ explainer, correction }) => `${firstId(explainer)}/${firstId(correction)}`,
  );
  return { corrections: corrections.toSorted(), withdrawn: withdrawn.toSorted() };
}

function firstId({ id, formerly }: Renamed): string {
  return formerly[0] ?? id;
}
