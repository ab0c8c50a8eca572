import type { Claim } from '../../edition/edition.ts';

/** So many publishers are named; the others are counted, and named on the page. */
const most = 3;

/** Who printed what is claimed, in the order of the claims: `AP; Yonhap; NHK; 2 more`. */
export function wordPublishers(claims: readonly Claim[]): string {
  const all = claims.flatMap(({ sources }) => sources.map(({ source }) => source.publisher));
  const names = [...new Set(all)];
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
