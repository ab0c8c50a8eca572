import type { MovedPage } from '../../edition/edition.ts';

/** Earlier addresses as the file `_redirects` that Netlify and Cloudflare Pages read. */
export function asRedirectsFile(moves: readonly MovedPage[]): string {
  const lines = moves.map(({ from, to }) => `${from} ${to} 301`);
  return [
    '# Earlier addresses. Where this file is not read, a page stands there that leads on.',
    ...lines,
    '',
  ].join('\n');
}
