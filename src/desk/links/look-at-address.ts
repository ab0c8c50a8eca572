import { aboutPage } from '../../addresses.ts';
import { site } from '../../site.ts';

/** What a web server answers for the address of a source today. */
export type Answer =
  | { kind: 'answers' }
  /** It is entered with `http:`, and the same page answers where nobody can change it on its way. */
  | { kind: 'safer'; to: string }
  /** It leads to another page, which may be the same text. */
  | { kind: 'moved'; to: string }
  /** It leads to the front page, as servers do that have thrown a text away without saying so. */
  | { kind: 'led-home'; to: string }
  | { kind: 'gone'; status: number }
  /** It may be there for a reader in a browser: nothing follows from this. */
  | { kind: 'unclear'; why: string };

/** Asks for an address without following redirects. */
export type Ask = (address: string) => Promise<{ status: number; location: string | null }>;

const mostHops = 6;

/**
 * Looks at an address as a reader's browser would, redirect by redirect.
 * @param ask does the asking; it may throw
 */
export async function lookAtAddress(address: string, ask: Ask): Promise<Answer> {
  let at = address;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const told = await answerOf(at, ask);
    if ('why' in told) return { kind: 'unclear', why: told.why };
    const { status, location } = told;
    if (status === 404 || status === 410) return { kind: 'gone', status };
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, at)) {
      at = new URL(location, at).href;
      continue;
    }
    if (status < 200 || status >= 300) return { kind: 'unclear', why: `answers ${status}` };
    if (isSamePage(address, at)) return await saferThan(address, at, ask);
    return isFrontPage(at) && !isFrontPage(address)
      ? { kind: 'led-home', to: at }
      : { kind: 'moved', to: at };
  }
  return { kind: 'unclear', why: `leads on more than ${mostHops} times` };
}

/** @param at where the page was found */
async function saferThan(address: string, at: string, ask: Ask): Promise<Answer> {
  if (!address.startsWith('http:')) return { kind: 'answers' };
  const to = at.replace(/^http:/, 'https:');
  const told = at === to ? { status: 200 } : await answerOf(to, ask);
  return 'status' in told && told.status === 200 ? { kind: 'safer', to } : { kind: 'answers' };
}

async function answerOf(address: string, ask: Ask) {
  try {
    return await ask(address);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { why: cause instanceof Error ? cause.message : String(cause) };
  }
}

// http or https, with or without www and a slash at the end: no editor need write it anew.
function isSamePage(one: string, other: string): boolean {
  const plain = (address: string) => {
    const { host, pathname, search } = new URL(address);
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  };
  return plain(one) === plain(other);
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname);
}

/** Asks over the network, as politely as a reader, and reads no more than the head of the answer. */
export const askTheWeb: Ask = async (address) => {
  const response = await fetch(address, {
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
    headers: { 'user-agent': `${site.name} link check (+${site.url}${aboutPage})` },
  });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
};
