import type { MovedPage } from '../../edition/edition.ts';
import { patternOfEmbeds, textTypes, type Reach, type ServingRule } from './serving-rules.ts';

/**
 * What Caddy has to know of one edition: a snippet with headers and redirects, to be imported.
 * @param rules whose folders are paths within the site
 * @param moves from a path within the site to an address on the host
 */
export function asCaddyEdition(rules: readonly ServingRule[], moves: readonly MovedPage[]): string {
  const headers = rules.map(({ reach, headers: said }, index) => {
    const isForAll = reach.kind === 'everything';
    const lines = Object.entries(said)
      .filter(([name]) => !(isForAll && exceptFor(rules, name) !== undefined))
      .map(([name, value]) => `      ${name} "${value}"`);
    const matcher = matcherOf(reach);
    if (matcher === undefined) return ['    header {', ...lines, '    }'].join('\n');
    return [`    @rule${index} ${matcher}`, `    header @rule${index} {`, ...lines, '    }'].join('\n');
  });
  // Not said at all, rather than taken back: Caddy takes back last of all, also from the page that says there is none.
  const saidOfMost = rules
    .filter(({ reach }) => reach.kind === 'everything')
    .flatMap(({ headers: said }) => Object.entries(said))
    .flatMap(([name, value]) => {
      const except = exceptFor(rules, name);
      if (except === undefined) return [];
      return [`    @but${name} not ${except}`, `    header @but${name} ${name} "${value}"`];
    });
  const redirects = moves.map(({ from, to }) => `    redir ${from} ${to} 301`);
  // In the order in which they stand, so that our last rule wins: Caddy has one of its own.
  return `${['(edition) {', '  route {', ...headers, ...saidOfMost, ...redirects, '  }', '}'].join('\n')}\n`;
}

/**
 * A site for Caddy that is ready to be used.
 * @param rules of which it takes the names of headers
 * @param base path below which the site lies on its host, with a slash at both ends: `/` for all of the host
 */
export function asCaddyfile(rules: readonly ServingRule[], base: string): string {
  const types = Object.entries(textTypes).map(
    ([ending, type]) =>
      `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${type}; charset=utf-8"`,
  );
  const beside =
    base === '/' ? '' : `  redir ${base.slice(0, -1)} ${base} 301\n  handle {\n    error 404\n  }\n`;
  return `# Change the name and the paths. Have Caddy read it again after each publishing: caddy reload
import /srv/double-entry/current/serving/caddy-edition

double-entry.example {
${beside}  handle_path ${base}* {
    root * /srv/double-entry/current
    # Readers who opened a page before the last publishing.
    @earlier {
      path /_astro/*
      not file
    }
    root @earlier /srv/double-entry/assets
    import edition
    header {
      Vary Accept-Encoding
      -Server
    }
${types.join('\n')}
    # Only under the address of its text.
    @hidden path *.br *.gz /serving/*
    error @hidden 404
    @written not method GET HEAD
    error @written 405
    file_server {
      precompressed br gzip
    }
  }
  handle_errors {
    root * /srv/double-entry/current
    header {
${onlyForSome(rules)
  .map((name) => `      -${name}`)
  .join('\n')}
    }
    rewrite * /404.html
    import edition
    file_server
  }
}
`;
}

/** What was said already of a file that is not there, and does not go for the page that says so. */
function onlyForSome(rules: readonly ServingRule[]): string[] {
  const forAll = new Set(
    rules.filter(({ reach }) => reach.kind === 'everything').flatMap(({ headers }) => Object.keys(headers)),
  );
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return ['Content-Type', ...[...names].filter((name) => !forAll.has(name))];
}

/** Of which files a header is not said that is said of all others. */
function exceptFor(rules: readonly ServingRule[], name: string): string | undefined {
  const rule = rules.find(({ without = [] }) => without.includes(name));
  return rule && matcherOf(rule.reach);
}

function matcherOf(reach: Reach): string | undefined {
  if (reach.kind === 'folder') return `path ${reach.folder}*`;
  if (reach.kind === 'endings') return `path ${reach.endings.map((ending) => `*${ending}`).join(' ')}`;
  if (reach.kind === 'embeds') return `path_regexp ${patternOfEmbeds(reach.below)}`;
  return undefined;
}
