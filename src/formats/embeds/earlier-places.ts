import { chartId, embedPage, type EmbedFolder } from '../../addresses.ts';

/** Something with the names under which it could be asked for: its id and its earlier ids. */
interface Renamed {
  id: string;
  formerly: readonly string[];
}

/**
 * Paths at which an embed stood before its explainer, or what it shows, was given another name.
 * @param parts what its address names, in order: one thing, or the facts of a chart
 */
export function earlierPlaces(explainer: Renamed, folder: EmbedFolder, parts: readonly Renamed[]): string[] {
  const [now, ...earlier] = namesOf(explainer).flatMap((story) =>
    waysToName(parts).map((names) => embedPage(story, folder, names)),
  );
  return [...new Set(earlier)].filter((address) => address !== now);
}

function waysToName([first, ...rest]: readonly Renamed[]): string[] {
  if (first === undefined) return [];
  if (rest.length === 0) return namesOf(first);
  const after = waysToName(rest);
  return namesOf(first).flatMap((name) => after.map((others) => chartId([name, others])));
}

function namesOf({ id, formerly }: Renamed): string[] {
  return [id, ...formerly];
}
