import type { MovedPage } from '../../edition/edition.ts';
import { textTypes, type Reach, type ServingRule } from './serving-rules.ts';

/** Endings that the list of kinds has which comes with nginx. */
const knownToNginx = new Set(['atom', 'rss', 'json']);
/** Kinds of which the server says in which characters they are written; of HTML it does so anyway. */
const texts = [
  ...new Set(['text/plain', 'text/css', 'text/xml', 'application/javascript', ...Object.values(textTypes)]),
];

/**
 * What nginx has to know of one edition, to be included on the level of `http`: headers by address, and where pages have moved. It
 * has variables and nothing else, since a header in a block of nginx drops all that stand outside of it.
 */
export function asNginxEdition(rules: readonly ServingRule[], moves: readonly MovedPage[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const cases = rules
      .filter(({ headers }) => headers[name] !== undefined)
      // nginx takes the first expression that fits, and our last rule wins.
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
 */
export function asNginxServer(rules: readonly ServingRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const unknown = Object.entries(textTypes).filter(([ending]) => !knownToNginx.has(ending));
  const types = unknown.map(([ending, type]) => `    ${type} ${ending};`);
  return `# Include this on the level of http, and change the paths and the name. It serves what
# \`npm run publish:folder -- /srv/double-entry\` puts on the air; have nginx read it again after each
# publishing: nginx -s reload. For brotli: apt install libnginx-mod-http-brotli-static
include /srv/double-entry/current/serving/nginx-edition.conf;

server {
  listen 443 ssl http2;
  server_name double-entry.example;
  ssl_certificate /etc/ssl/double-entry.pem;
  ssl_certificate_key /etc/ssl/double-entry.key;

  root /srv/double-entry/current;
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types ${texts.join(' ')};
  include mime.types;
  types {
${types.join('\n')}
  }
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  open_file_cache max=2000 inactive=60s;
  open_file_cache_valid 1s;

${names.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}

  if ($moved_to) { return 301 $moved_to; }
  # Only under the address of its text.
  location ~ \\.(br|gz)$ { return 404; }
  location /serving/ { return 404; }
  location /_astro/ { try_files $uri @earlier; }
  # Readers who opened a page before the last publishing.
  location @earlier { root /srv/double-entry/assets; }
  error_page 404 /404.html;
}
`;
}

function variableOf(name: string): string {
  return `$edition_${name.toLowerCase().replaceAll('-', '_')}`;
}

function patternOf(reach: Reach): string {
  if (reach.kind === 'folder') return `"~^${reach.folder}"`;
  if (reach.kind === 'endings')
    return `"~\\.(?:${reach.endings.map((ending) => ending.slice(1)).join('|')})$"`;
  return 'default';
}
