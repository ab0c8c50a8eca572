import {
  aboutPage,
  explainerPage,
  explainerSourcesPage,
  factCardId,
  factMarkId,
  factPage,
  frontPage,
  methodPage,
  sourcePage,
  sourcesPage,
  termId,
  voicePage,
  voicesPage,
} from '../../addresses.ts';
import { childrenOf, nodesIn, placeOf } from '../../prose/prose-tree.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/** A link to a page or place of this site leads to one that there is. */
export function linksLeadSomewhere(manuscript: Manuscript): Problem[] {
  // A page may be missing only because its file could not be read.
  if (manuscript.unread.size > 0) return [];
  const pages = new Set([
    ...[frontPage, sourcesPage, voicesPage, aboutPage, methodPage],
    ...manuscript.entries.flatMap(pagesOf),
  ]);
  return manuscript.entries.flatMap((entry) =>
    linksOf(entry).flatMap(({ url, place }) => {
      const missing = url.startsWith('#') ? missingPlace(manuscript, entry, url) : missingPage(pages, url);
      if (missing === undefined) return [];
      return [
        { file: entry.file, ...place, length: 1, rule: 'links-lead-somewhere', level: 'error', ...missing },
      ];
    }),
  );
}

function linksOf({ prose }: WrittenEntry) {
  if (prose === undefined) return [];
  return [...nodesIn(prose.root)].flatMap((node) =>
    node.type === 'link' && /^[/#]/.test(node.url) && childrenOf(node).length > 0
      ? [{ url: node.url, place: placeOf(node) }]
      : [],
  );
}

function pagesOf({ kind, id, explainer = '' }: WrittenEntry): string[] {
  if (kind === 'explainer') return [explainerPage(id), explainerSourcesPage(id)];
  if (kind === 'fact') return [factPage(explainer, id)];
  if (kind === 'source') return [sourcePage(id)];
  return kind === 'voice' ? [voicePage(id)] : [];
}

function missingPage(
  pages: ReadonlySet<string>,
  url: string,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const [path = ''] = url.split(/[?#]/, 1);
  if (pages.has(path)) return undefined;
  const near = pages.has(`${path}/`) ? `${path}/` : nearestName(path, [...pages]);
  return {
    message: `This site has no page ${path}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    remedy:
      near === undefined
        ? 'Write the address of a page that there is, or link to https://…'
        : `Write ${near}`,
  };
}

/** Places on the story's own page that a link may name. */
function missingPlace(
  { entries }: Manuscript,
  from: WrittenEntry,
  url: string,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const story = from.kind === 'explainer' ? from.id : from.explainer;
  const places = entries.flatMap((entry) => {
    if (entry.kind === 'term') return [termId(entry.id)];
    if (entry.explainer !== story) return [];
    if (entry.kind === 'section') return [entry.id];
    return entry.kind === 'fact' ? [factCardId(entry.id), factMarkId(entry.id)] : [];
  });
  const place = url.slice(1);
  if (places.includes(place)) return undefined;
  const near = nearestName(place, places);
  return {
    message: `This page has no place #${place}.${near === undefined ? '' : ` Did you mean #${near}?`}`,
    remedy: near === undefined ? `Name a section, or a fact as #${factCardId('id')}.` : `Write #${near}`,
  };
}
