import type { Citation, Claim } from '../../edition/edition.ts';
import type { Labelled } from './embed.ts';

/** So many publishers are named; the others are counted, and named on the page. */
const most = 3;

/**
 * Who printed what is claimed, and who disputes it, in the order of the claims: `Read in: AP; Yonhap; NHK; 2 more`. Sources that give
 * context say nothing of the claim, and are on the page only.
 */
export function linesOfPublishers(claims: readonly Claim[]): Labelled[] {
  return [
    { label: 'Read in', words: wordPublishers(claims, 'supports') },
    { label: 'Disputed by', words: wordPublishers(claims, 'disputes') },
  ].filter(({ words }) => words !== '');
}

function wordPublishers(claims: readonly Claim[], wanted: Citation['stance']): string {
  const cited = claims.flatMap(({ sources }) => sources.filter(({ stance }) => stance === wanted));
  const names = [...new Set(cited.map(({ source }) => source.publisher))];
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
