import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { pathsIn } from './edition-manifest.ts';
import { fileAt } from './file-at.ts';
import { embedsOfEdition } from '../../formats/embeds/embeds-of-edition.ts';
import { site } from '../../site.ts';
import { faultsOfPage, type UseOfPage } from './faults-of-page.ts';
import { pagesOfEdition } from './pages-of-edition.ts';

/** So many faults are told at once. */
const most = 50;

/** Where a page names a page or a file of ours: by its path or by its whole address, without what follows `?` or `#`. */
const named = new RegExp(`\\s(?:href|src|content)="(?:${RegExp.escape(site.url)})?(/(?!/)[^"?#]*)`, 'g');

/**
 * The last look at a built site before it counts as one: every page of the edition is there and no other, every file of ours that a page
 * names is there (feeds, data, pictures, twins), and no page has what none may have. Without it a build that lost something would end
 * as one that did not.
 *
 * @param folder a built site
 * @param edition what it was built from
 * @throws an error that lists what is wrong, page by page
 */
export function passGate(folder: string, edition: Edition): void {
  const faults = faultsOfSite(folder, edition);
  if (faults.length === 0) return;
  const more = faults.length > most ? [`and ${faults.length - most} more`] : [];
  throw new Error(
    ['The site is built, and is not one to be published:', ...faults.slice(0, most), ...more].join('\n  '),
  );
}

function faultsOfSite(folder: string, edition: Edition): string[] {
  const paths = pathsIn(folder);
  const there = new Set(paths);
  const wanted = new Set([...pagesOfEdition(edition), '/404.html'].map(fileAt));
  const uses = usesOfPages(edition);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const namedBy = new Map<string, string>();
  const faults = pages.flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    for (const [, address = ''] of html.matchAll(named)) {
      const file = fileAt(decodeURI(address));
      if (!there.has(file) && !namedBy.has(file)) namedBy.set(file, path);
    }
    return faultsOfPage(html, uses.get(path) ?? 'page').map((fault) => `${path} ${fault}`);
  });
  return [
    ...[...wanted].filter((path) => !there.has(path)).map((path) => `${path} is missing`),
    ...pages.filter((path) => !wanted.has(path)).map((path) => `${path} is no page of this edition`),
    ...[...namedBy]
      .filter(([file]) => !wanted.has(file))
      .map(([file, page]) => `${file} is missing, which ${page} names`),
    ...faults,
  ];
}

function usesOfPages(edition: Edition): Map<string, UseOfPage> {
  return new Map<string, UseOfPage>([
    ...edition.moved.map(({ from }) => [fileAt(from), 'moved'] as const),
    ...embedsOfEdition(edition).flatMap(({ address, earlier }) =>
      [address, ...earlier].map((each) => [fileAt(each), 'embed'] as const),
    ),
  ]);
}
