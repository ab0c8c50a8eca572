import type { Reach, ServingRule } from './serving-rules.ts';

/**
 * The table as the file `_headers` that Netlify and Cloudflare Pages read. Of several rules that fit a file Netlify takes the last one,
 * and Cloudflare says them all; so a header of which a later rule says something else is said of pages alone: by their slash at the
 * end at Cloudflare, while Netlify looks at no slash and takes the later rule. Of other files both hosts say it anyway, or as good.
 * Embeds are pages too: there Cloudflare is told to forget what it would say of pages, by lines with an exclamation mark that Netlify
 * passes over. `X-Frame-Options` stays at Netlify, where browsers pass it over since the policy says who may frame.
 *
 * @param rules whose folders are paths on the host
 * @param base path below which the site lies on its host, with a slash at both ends
 */
export function asHeadersFile(rules: readonly ServingRule[], base: string): string {
  const blocks = rules.flatMap(({ reach, headers, without = [], because }, index) => {
    const after = rules.slice(index + 1).filter((rule) => rule.reach.kind !== 'embeds');
    const later = new Set(after.flatMap((rule) => Object.keys(rule.headers)));
    const isForPages = (name: string) => reach.kind === 'everything' && later.has(name);
    const linesOf = (isWanted: (name: string) => boolean) =>
      Object.entries(headers)
        .filter(([name]) => isWanted(name))
        .map(([name, value]) => `  ${name}: ${value}`);
    const block = (pattern: string, lines: string[]) => [`# ${because}`, pattern, ...lines].join('\n');
    const forPages = linesOf(isForPages);
    if (reach.kind === 'embeds') {
      const forgotten = [...Object.keys(headers), ...without].map((name) => `  ! ${name}`);
      return patternsOf(reach, base).map((pattern) => block(pattern, [...forgotten, ...linesOf(() => true)]));
    }
    return [
      ...patternsOf(reach, base).map((pattern) =>
        block(
          pattern,
          linesOf((name) => !isForPages(name)),
        ),
      ),
      ...(forPages.length === 0 ? [] : ['/', '/*/']).map((pattern) => block(pattern, forPages)),
    ];
  });
  return `${blocks.join('\n\n')}\n`;
}

function patternsOf(reach: Reach, base: string): string[] {
  if (reach.kind === 'folder') return [`${reach.folder}*`];
  if (reach.kind === 'endings') return reach.endings.map((ending) => `/*${ending}`);
  if (reach.kind === 'embeds') return reach.below.map((folder) => `${base}:explainer/${folder}/:id/embed/`);
  return ['/*'];
}
