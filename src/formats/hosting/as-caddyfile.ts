import type { MovedPage } from '../../edition/edition.ts';
import { textTypes, type Reach, type ServingRule } from './serving-rules.ts';

/** What Caddy has to know of one edition: a snippet with headers and redirects, to be imported. */
export function asCaddyEdition(rules: readonly ServingRule[], moves: readonly MovedPage[]): string {
  const headers = rules.map((rule, index) => {
    const lines = Object.entries(rule.headers).map(([name, value]) => `    ${name} "${value}"`);
    const matcher = patternOf(rule.reach);
    if (matcher === undefined) return ['  header {', ...lines, '  }'].join('\n');
    return [`  @rule${index} path ${matcher}`, `  header @rule${index} {`, ...lines, '  }'].join('\n');
  });
  const redirects = moves.map(({ from, to }) => `  redir ${from} ${to} 301`);
  return `${['(edition) {', ...headers, ...redirects, '}'].join('\n')}\n`;
}

/** A site for Caddy that is ready to be used. */
export function asCaddyfile(): string {
  const types = Object.entries(textTypes).map(
    ([ending, type]) =>
      `  @${ending} path *.${ending}\n  header @${ending} Content-Type "${type}; charset=utf-8"`,
  );
  return `# Change the name and the paths. Have Caddy read it again after each publishing: caddy reload
import /srv/double-entry/current/serving/caddy-edition

double-entry.example {
  root * /srv/double-entry/current
  import edition
${types.join('\n')}
  @hidden path *.br *.gz /serving/*
  respond @hidden 404
  file_server {
    precompressed br gzip
  }
  handle_errors {
    rewrite * /404.html
    import edition
    file_server
  }
}
`;
}

function patternOf(reach: Reach): string | undefined {
  if (reach.kind === 'folder') return `${reach.folder}*`;
  if (reach.kind === 'endings') return reach.endings.map((ending) => `*${ending}`).join(' ');
  return undefined;
}
