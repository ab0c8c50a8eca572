import type { Reach, ServingRule } from './serving-rules.ts';

/**
 * The table as the file `_headers` that Netlify and Cloudflare Pages read. Both add up the rules that fit a file, so a header of
 * which a later rule says something else stands only there; what both hosts say without it is as good.
 */
export function asHeadersFile(rules: readonly ServingRule[]): string {
  const blocks = rules.flatMap(({ reach, headers, because }, index) => {
    const later = new Set(rules.slice(index + 1).flatMap((rule) => Object.keys(rule.headers)));
    const lines = Object.entries(headers)
      .filter(([name]) => !later.has(name) || reach.kind !== 'everything')
      .map(([name, value]) => `  ${name}: ${value}`);
    return patternsOf(reach).map((pattern) => [`# ${because}`, pattern, ...lines].join('\n'));
  });
  return `${blocks.join('\n\n')}\n`;
}

function patternsOf(reach: Reach): string[] {
  if (reach.kind === 'folder') return [`${reach.folder}*`];
  if (reach.kind === 'endings') return reach.endings.map((ending) => `/*${ending}`);
  return ['/*'];
}
