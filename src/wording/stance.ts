import type { Citation, Claim } from '../edition/edition.ts';

/**
 * What a source does to what is claimed, where it does not say so itself: `disputes it`, `for context`.
 * @returns nothing where it supports it
 */
export function wordStance(stance: Citation['stance']): string | undefined {
  if (stance === 'supports') return undefined;
  return stance === 'disputes' ? 'disputes it' : 'for context';
}

/** The sources of claims that are shown together, each once. One that supports any of them counts as supporting. */
export function citedOnce(claims: readonly Claim[]): Pick<Citation, 'source' | 'stance'>[] {
  const stances = new Map<Citation['source'], Citation['stance']>();
  for (const { source, stance } of claims.flatMap(({ sources }) => sources)) {
    if (!stances.has(source) || stance === 'supports') stances.set(source, stance);
  }
  return [...stances].map(([source, stance]) => ({ source, stance }));
}
