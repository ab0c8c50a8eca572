import { site } from '../../site.ts';

/** Names that belong to nobody (RFC 2606, RFC 6761), and numbers, which name no site of a newsroom. */
const nobodys = /(?:^|[@.])(?:example|test|invalid|localhost|example\.(?:com|net|org)|[\d.]+|\[.*\])$/;

/**
 * What of `src/site.ts` was never filled in, of a site that is built for readers.
 * @param address where it is published, as `publishedAt` gives it
 * @param filledIn what is said in `src/site.ts`
 * @returns one sentence for each; none while the site is built for nowhere, as it is on every desk
 */
export function wordPlaceholders(
  address: string,
  { corrections, authority }: { corrections: string; authority: { name: string } } = site,
): string[] {
  if (nobodys.test(new URL(address).hostname)) return [];
  return [
    nobodys.test(corrections) &&
      `Readers of ${address} are told to report errors to ${corrections}, which nobody reads. Write your own address in src/site.ts: corrections`,
    nobodys.test(authority.name) &&
      `Feeds of ${address} name their entries after ${authority.name}, which is nobody’s. Write a name of yours and a day on which it was yours in src/site.ts: authority. Do so before readers come, and never change it then`,
  ].filter((told) => told !== false);
}
