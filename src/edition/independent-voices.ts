import { entryNamed, type EntryOf, type Manuscript } from './manuscript.ts';

/**
 * The voices of a fact that speak independently of one another, each once, in the order of the claims. A voice whose
 * every supporting source only repeats sources of an earlier one adds nothing to it. Outlets do not count: nine
 * newspapers that quote one agency are one voice. Content model: "independence is counted by voice, not by outlet".
 * @returns ids of voices
 */
export function independentVoices(manuscript: Manuscript, fact: EntryOf<'fact'>): string[] {
  const sourcesOf = new Map<string, string[]>();
  for (const claim of fact.data.claims) {
    const supporting = claim.sources.filter(({ stance }) => stance === undefined || stance === 'supports');
    if (supporting.length === 0) continue;
    sourcesOf.set(claim.by, [...(sourcesOf.get(claim.by) ?? []), ...supporting.map(({ source }) => source)]);
  }

  const voices = [...sourcesOf.keys()];
  const repeats = (voice: string, other: string): boolean => {
    const origins = new Set(sourcesOf.get(other));
    return (sourcesOf.get(voice) ?? []).every((source) =>
      originsOf(manuscript, fact, source).some((origin) => origins.has(origin)),
    );
  };
  return voices.filter(
    (voice, index) =>
      !voices.some(
        (other, place) =>
          other !== voice && repeats(voice, other) && (place < index || !repeats(other, voice)),
      ),
  );
}

/** Ids of the sources that a source is taken from, over however many steps; never its own. */
function originsOf(manuscript: Manuscript, fact: EntryOf<'fact'>, source: string): string[] {
  const reached = new Set<string>();
  const follow = (id: string): void => {
    for (const origin of entryNamed(manuscript, fact, 'source', id)?.data.derivedFrom ?? []) {
      if (reached.has(origin)) continue;
      reached.add(origin);
      follow(origin);
    }
  };
  follow(source);
  reached.delete(source);
  return [...reached];
}
