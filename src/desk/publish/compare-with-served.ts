import type { Difference } from './compare-with-manifest.ts';
import { hashOf, manifestPath, readManifest, type EditionManifest } from './edition-manifest.ts';

/** So many requests are on their way at once. */
const atOnce = 8;
const patience = 20_000;
/** Compressed twins, which a server gives under the address of their text, and what only servers read. */
const notServed = /\.(?:br|gz)$|^_headers$|^_redirects$|^serving\//;

/**
 * Whether a web server gives exactly an edition: each page at the address that readers use, each file byte for byte, and the
 * site's own page where there is nothing.
 *
 * @param address of the site, with or without a slash at the end
 * @param expected the edition that it should be; without it the one that it says it is
 * @returns the edition with every difference, by path; or why it cannot be seen, in a sentence
 */
export async function compareWithServed(
  address: string,
  expected?: EditionManifest,
): Promise<{ manifest: EditionManifest; differences: Difference[] } | { fault: string }> {
  const root = address.replace(/\/*$/, '/');
  const told = expected === undefined ? await manifestAt(root) : { manifest: expected };
  if ('fault' in told) return told;
  const { manifest } = told;
  const looked = manifest.files.filter(({ path }) => !notServed.test(path));
  const differences: Difference[] = [];
  for (let first = 0; first < looked.length; first += atOnce) {
    const found = await Promise.all(
      looked.slice(first, first + atOnce).map((file) => differenceAt(root, file)),
    );
    differences.push(...found.flatMap((difference) => difference ?? []));
  }
  return { manifest, differences };
}

async function manifestAt(root: string): Promise<{ manifest: EditionManifest } | { fault: string }> {
  try {
    const response = await ask(new URL(manifestPath, root).href);
    if (response.status !== 200) {
      return {
        fault: `${root}${manifestPath} answers ${response.status}: nothing says which edition it is.`,
      };
    }
    const read = readManifest(await response.text());
    return 'fault' in read ? { fault: `The manifest at ${root} ${read.fault}.` } : read;
  } catch (error) {
    return { fault: `${root} does not answer: ${reasonOf(error)}.` };
  }
}

async function differenceAt(
  root: string,
  { path, sha256 }: EditionManifest['files'][number],
): Promise<Difference | undefined> {
  const isMissingPage = path === '404.html';
  const address = isMissingPage
    ? `no-page-has-this-address-${sha256.slice(0, 12)}/`
    : path.replace(/(^|\/)index\.html$/, '$1');
  try {
    const response = await ask(new URL(encodeURI(address), root).href);
    const isThere = response.status === (isMissingPage ? 404 : 200);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!isThere) return { path, is: 'missing' };
    return hashOf(bytes) === sha256 ? undefined : { path, is: 'changed' };
  } catch {
    return { path, is: 'missing' };
  }
}

function ask(address: string): Promise<Response> {
  return fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
