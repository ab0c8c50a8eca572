import { distance } from 'fastest-levenshtein';

/**
 * The name that somebody who wrote another may have meant.
 * @param wanted what was written
 * @param names the names there are
 * @returns the name fewest letters away, or else the shortest that goes on where `wanted` ends (or the other way
 *   round); nothing if none is near. Of names equally near, the first by code point.
 */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  const written = plain(wanted);
  let nearest: { name: string; away: number } | undefined;
  for (const name of names) {
    if (name === wanted) continue;
    const away = stepsBetween(written, plain(name));
    if (away === undefined) continue;
    if (nearest === undefined || away < nearest.away || (away === nearest.away && name < nearest.name)) {
      nearest = { name, away };
    }
  }
  return nearest?.name;
}

// Capitals, spaces, underscores and hyphens are typed wrongly more often than meant differently.
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-');
}

function stepsBetween(written: string, name: string): number | undefined {
  const letters = Math.max(written.length, name.length);
  const mostSteps = Math.min(5, Math.max(1, Math.floor(letters / 3)));
  if (Math.abs(written.length - name.length) <= mostSteps) {
    const steps = distance(written, name);
    if (steps <= mostSteps) return steps;
    // Letters in the wrong order (Fcat) count as one slip.
    if (steps === 2 && sorted(written) === sorted(name)) return steps;
  }
  const goesOn = name.startsWith(written) || written.startsWith(name);
  const shared = Math.min(written.length, name.length);
  return goesOn && shared >= 3 ? letters : undefined;
}

function sorted(name: string): string {
  return [...name].sort().join('');
}
