import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { pathsIn } from './edition-manifest.ts';
import { embedsOfEdition } from '../../formats/embeds/embeds-of-edition.ts';
import { faultsOfPage, type UseOfPage } from './faults-of-page.ts';
import { pagesOfEdition } from './pages-of-edition.ts';

/** So many faults are told at once. */
const most = 50;

/**
 * The last look at a built site before it counts as one: every page of the edition is there, and no page has what none may have. Without
 * it a build that lost something would end as one that did not.
 *
 * @param folder a built site
 * @param edition what it was built from
 * @throws an error that lists what is wrong, page by page
 */
export function passGate(folder: string, edition: Edition): void {
  const faults = [...missingPages(folder, edition), ...faultyPages(folder, edition)];
  if (faults.length === 0) return;
  const more = faults.length > most ? [`and ${faults.length - most} more`] : [];
  throw new Error(
    ['The site is built, and is not one to be published:', ...faults.slice(0, most), ...more].join('\n  '),
  );
}

function missingPages(folder: string, edition: Edition): string[] {
  return [...pagesOfEdition(edition), '/404.html']
    .filter((address) => !existsSync(join(folder, address.endsWith('/') ? `${address}index.html` : address)))
    .map((address) => `${address} is missing`);
}

function faultyPages(folder: string, edition: Edition): string[] {
  const fileOf = (address: string) => `${address.slice(1)}index.html`;
  const uses = new Map<string, UseOfPage>([
    ...edition.moved.map(({ from }) => [fileOf(from), 'moved'] as const),
    ...embedsOfEdition(edition).flatMap(({ address, earlier }) =>
      [address, ...earlier].map((each) => [fileOf(each), 'embed'] as const),
    ),
  ]);
  return pathsIn(folder)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) =>
      faultsOfPage(readFileSync(join(folder, path), 'utf8'), uses.get(path) ?? 'page').map(
        (fault) => `${path} ${fault}`,
      ),
    );
}
