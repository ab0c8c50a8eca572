import { globSync, statSync } from 'node:fs';

const allPages = globSync('dist/**/*.html')
  .map((path) => path.replaceAll('\\', '/').replace(/^dist/, ''))
  .map((path) => path.replace(/\/index\.html$/, '/'))
  .sort();
const embed = /^\/[^/]+\/(?:facts|forecasts|charts)\/[^/]+\/embed\/$/;

/** Every page of the built site that is there to be read, by the address a reader asks for. */
export const everyPage: readonly string[] = allPages.filter((address) => !embed.test(address));

/** What others show inside their pages, by its address: the longest first, because most can go wrong there. */
export const embedsByLength: readonly string[] = longestFirst(
  allPages.filter((address) => embed.test(address)),
);

/**
 * The address of the longest page of a kind, in which most can go wrong.
 *
 * @param pattern what addresses of the kind look like
 * @param others addresses that look so, and are of other kinds
 * @throws {Error} if there is none, or no built site
 */
export function longestOf(pattern: RegExp, others: readonly string[] = []): string {
  const candidates = everyPage.filter((address) => pattern.test(address) && !others.includes(address));
  const [first] = longestFirst(candidates);
  if (first === undefined)
    throw new Error(`There is no page like ${String(pattern)} in dist/. Run \`npm run build\`.`);
  return first;
}

function longestFirst(addresses: readonly string[]): string[] {
  const size = (address: string) => statSync(`dist${address}index.html`).size;
  return addresses.toSorted((a, b) => size(b) - size(a));
}
