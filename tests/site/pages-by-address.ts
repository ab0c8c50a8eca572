import { globSync, statSync } from 'node:fs';

/** Every page of the built site, by the address a reader asks for. */
export const everyPage: readonly string[] = globSync('dist/**/*.html')
  .map((path) => path.replaceAll('\\', '/').replace(/^dist/, ''))
  .map((path) => path.replace(/\/index\.html$/, '/'))
  .sort();

/**
 * The address of the longest page of a kind, in which most can go wrong.
 *
 * @param pattern what addresses of the kind look like
 * @param others addresses that look so, and are of other kinds
 * @throws {Error} if there is none, or no built site
 */
export function longestOf(pattern: RegExp, others: readonly string[] = []): string {
  const candidates = everyPage.filter((address) => pattern.test(address) && !others.includes(address));
  const size = (address: string) => statSync(`dist${address}index.html`).size;
  const [first] = candidates.toSorted((a, b) => size(b) - size(a));
  if (first === undefined)
    throw new Error(`There is no page like ${String(pattern)} in dist/. Run \`npm run build\`.`);
  return first;
}
