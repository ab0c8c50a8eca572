import type { MovedPage } from '../../edition/edition.ts';
import { patternOfEmbeds, textTypes, type Reach, type ServingRule } from './serving-rules.ts';

/** Endings that the list of kinds has which comes with nginx. */
const knownToNginx = new Set(['atom', 'rss', 'json']);
/** Kinds of which the server says in which characters they are written; of HTML it does so anyway. */
const texts = [
  ...new Set([
    'text/plain',
    'text/css',
    'text/xml',
    'application/javascript',
    'image/svg+xml',
    ...Object.values(textTypes),
  ]),
];

/**
 * What nginx has to know of one edition, to be included on the level of `http`: headers by address, and where pages have moved. It
 * has variables and nothing else, since a header in a block of nginx drops all that stand outside of it.
 * @param rules whose folders are addresses on the host
 * @param moves of which both sides are addresses on the host
 */
export function asNginxEdition(rules: readonly ServingRule[], moves: readonly MovedPage[]): string {
  const maps = headersIn(rules).map((name) => {
    const cases = rules
      .filter(({ headers, without }) => headers[name] !== undefined || without?.includes(name))
      // nginx takes the first expression that fits, and our last rule wins. A header without a value is not sent.
      .toReversed()
      .map(({ reach, headers }) => `  ${patternOf(reach)} "${headers[name] ?? ''}";`);
    return [`map $uri ${variableOf(name)} {`, ...cases, '}'].join('\n');
  });
  const moved = ['map $uri $moved_to {', ...moves.map(({ from, to }) => `  ${from} ${to};`), '}'];
  return `${[...maps, moved.join('\n')].join('\n\n')}\n`;
}

/**
 * A server for nginx that is ready to be used: compressed twins, headers, redirects, our own page where there is none.
 * @param rules of which it takes the names of headers
 * @param base path below which the site lies on its host, with a slash at both ends: `/` for all of the host
 */
export function asNginxServer(rules: readonly ServingRule[], base: string): string {
  return `# Include this on the level of http, and change the paths and the name. It serves what
# \`npm run publish:folder -- /srv/double-entry\` puts on the air; have nginx read it again after each
# publishing: nginx -s reload. For brotli: apt install libnginx-mod-http-brotli-static, or take the
# line with brotli_static away.
include /srv/double-entry/current/serving/nginx-edition.conf;

server {
  listen 80;
  server_name double-entry.example;
  return 301 https://double-entry.example$request_uri;
}

server {
  listen 443 ssl http2;
  server_name double-entry.example;
  ssl_certificate /etc/ssl/double-entry.pem;
  ssl_certificate_key /etc/ssl/double-entry.key;
  ssl_protocols TLSv1.2 TLSv1.3;

${base === '/' ? siteAtRoot(rules) : siteBelow(base, rules)}
}
`;
}

function siteAtRoot(rules: readonly ServingRule[]): string {
  return `  root /srv/double-entry/current;
${howToServe(rules, '/')}
  location /_astro/ { try_files $uri @earlier; }
  # Readers who opened a page before the last publishing.
  location @earlier { root /srv/double-entry/assets; }`;
}

function siteBelow(base: string, rules: readonly ServingRule[]): string {
  const inner = howToServe(rules, base).replaceAll(/^(?=.)/gm, '  ');
  return `  # What else the host has.
  location / { return 404; }
  location = ${base.slice(0, -1)} { return 301 ${base}; }
  location ${base} {
    alias /srv/double-entry/current/;
${inner}
    # Of all editions that are kept, for readers who opened a page before the last publishing.
    location ${base}_astro/ { alias /srv/double-entry/assets/_astro/; }
  }`;
}

function howToServe(rules: readonly ServingRule[], base: string): string {
  const unknown = Object.entries(textTypes).filter(([ending]) => !knownToNginx.has(ending));
  return `  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${texts.join(' ')};
  include mime.types;
  types {
${unknown.map(([ending, type]) => `    ${type} ${ending};`).join('\n')}
  }
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  open_file_cache max=2000 inactive=60s;
  open_file_cache_valid 1s;

${headersIn(rules)
  .map((name) => `  add_header ${name} ${variableOf(name)} always;`)
  .join('\n')}

  if ($moved_to) { return 301 $moved_to; }
  error_page 404 ${base}404.html;
  # A folder that has no page of its own, as where the end of an address was cut off.
  error_page 403 =404 ${base}404.html;
  # Only under the address of its text.
  location ~ \\.(br|gz)$ { return 404; }
  location ${base}serving/ { return 404; }`;
}

function headersIn(rules: readonly ServingRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

function variableOf(name: string): string {
  return `$edition_${name.toLowerCase().replaceAll('-', '_')}`;
}

function patternOf(reach: Reach): string {
  if (reach.kind === 'folder') return `"~^${reach.folder}"`;
  if (reach.kind === 'endings')
    return `"~\\.(?:${reach.endings.map((ending) => ending.slice(1)).join('|')})$"`;
  if (reach.kind === 'embeds') return `"~${patternOfEmbeds(reach.below)}"`;
  return 'default';
}
