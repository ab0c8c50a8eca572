import { textEndings } from './compress-texts.ts';
import { forbidden, type Difference } from './compare-with-manifest.ts';
import { addressOf } from './file-at.ts';
import { hashOf, manifestPath, readManifest, type EditionManifest } from './edition-manifest.ts';

/** So many requests are on their way at once. */
const atOnce = 8;
const patience = 20_000;
/** Compressed twins, for which their text is asked, and what only servers read. */
const encodings = ['br', 'gzip'] as const;
const notServed = /\.(?:br|gz)$|^_headers$|^_redirects$|^serving\//;

/** What readers were found to get. */
export interface Served {
  manifest: EditionManifest;
  differences: Difference[];
  /** So many files have an address for readers, and were asked for. */
  asked: number;
  /** So many of them came in each encoding as well. */
  compressed: Record<Encoding, number>;
}
type Encoding = (typeof encodings)[number];
type Found = Difference | Encoding;
/** What is to be said of one answer. */
interface Looked {
  is: 'right' | 'missing' | 'changed' | typeof forbidden;
  cameAs?: string | null;
}

/**
 * Whether a web server gives exactly an edition: each page at the address that readers use, each file byte for byte, each text
 * also to readers who take brotli or gzip, with a policy that lets each page have its own script and style, and the site's own page where
 * there is nothing.
 *
 * @param address of the site, with or without a slash at the end
 * @param expected the edition that it should be; without it the one that it says it is
 * @returns the edition with every difference, by path, a compressed text by that of its twin; or why it cannot be seen, in a sentence
 */
export async function compareWithServed(
  address: string,
  expected?: EditionManifest,
): Promise<Served | { fault: string }> {
  const root = address.replace(/\/*$/, '/');
  const told = expected === undefined ? await manifestAt(root) : { manifest: expected };
  if ('fault' in told) return told;
  const { manifest } = told;
  const looked = manifest.files.filter(({ path }) => !notServed.test(path));
  const found: Found[] = [];
  for (let first = 0; first < looked.length; first += atOnce) {
    const some = looked.slice(first, first + atOnce).map((file) => lookAtFile(root, file));
    found.push(...(await Promise.all(some)).flat());
  }
  const times = (encoding: Encoding) => found.filter((each) => each === encoding).length;
  return {
    manifest,
    differences: found.filter((each) => typeof each === 'object'),
    asked: looked.length,
    compressed: { br: times('br'), gzip: times('gzip') },
  };
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

async function lookAtFile(root: string, file: EditionManifest['files'][number]): Promise<Found[]> {
  const { path, sha256 } = file;
  const plain = await lookAt(root, file, 'identity');
  if (plain.is !== 'right') return [{ path, is: plain.is }];
  if (!textEndings.test(path)) return [];
  const found: Found[] = [];
  for (const encoding of encodings) {
    const { is, cameAs } = await lookAt(root, { path, sha256 }, encoding);
    if (is !== 'right') found.push({ path: `${path}.${encoding === 'gzip' ? 'gz' : 'br'}`, is });
    else if (cameAs === encoding) found.push(encoding);
  }
  return found;
}

async function lookAt(
  root: string,
  { path, sha256 }: { path: string; sha256: string },
  encoding: string,
): Promise<Looked> {
  const isMissingPage = path === '404.html';
  const address = isMissingPage
    ? `no-page-has-this-address-${sha256.slice(0, 12)}/`
    : addressOf(path).slice(1);
  try {
    const response = await ask(new URL(encodeURI(address), root).href, encoding);
    const isThere = response.status === (isMissingPage ? 404 : 200);
    const bytes = await bytesOf(response);
    if (!isThere) return { is: 'missing' };
    if (bytes === undefined || hashOf(bytes) !== sha256) return { is: 'changed' };
    if (path.endsWith('.html') && forbidsItsOwn(response, bytes)) return { is: forbidden };
    return { is: 'right', cameAs: response.headers.get('Content-Encoding') };
  } catch {
    return { is: 'missing' };
  }
}

/** A server that has not read its configuration since the edition before names the scripts and styles of that one. */
function forbidsItsOwn({ headers }: Response, bytes: Uint8Array): boolean {
  const sent = headers.get('Content-Security-Policy');
  const own = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(
    Buffer.from(bytes).toString('utf8'),
  );
  return sent !== null && (own?.[1]?.match(/'sha256-[^']+'/g) ?? []).some((hash) => !sent.includes(hash));
}

/** The bytes as they were before they were compressed; nothing where what came is not what its encoding says, or is cut off. */
async function bytesOf(response: Response): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return undefined;
  }
}

function ask(address: string, encoding = 'identity'): Promise<Response> {
  return fetch(address, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': encoding },
    signal: AbortSignal.timeout(patience),
  });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
