import type { Link } from 'mdast';
import {
  aboutPage,
  correctionsPage,
  explainerPage,
  factCardId,
  factMarkId,
  forecastId,
  forecastsPage,
  frontPage,
  methodPage,
  placePage,
  placesPage,
  questionId,
  sourcePage,
  sourcesPage,
  termId,
  voicePage,
  voicesPage,
} from '../../addresses.ts';
import { childrenOf, nodesIn, placeOf, type PlaceInFile } from '../../prose/prose-tree.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import type { Manuscript } from '../manuscript.ts';
import { addressesWithin } from '../moved-pages.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * A link to a page or place of this site leads to one that there is. Places are known of the pages of stories; of other
 * pages the finished site is asked (`tests/site/links.test.ts`).
 */
export function linksLeadSomewhere(manuscript: Manuscript): Problem[] {
  // A page may be missing only because its file could not be read.
  if (manuscript.unread.size > 0) return [];
  const pages = new Set([
    ...[
      frontPage,
      sourcesPage,
      voicesPage,
      placesPage,
      forecastsPage,
      correctionsPage,
      aboutPage,
      methodPage,
    ],
    ...manuscript.entries.flatMap((entry) => pagesOf(manuscript, entry)),
  ]);
  return manuscript.entries.flatMap((entry) =>
    linksOf(entry).flatMap(({ url, place }) => {
      const missing = missingPage(pages, url) ?? missingPlace(manuscript, entry, url);
      if (missing === undefined) return [];
      return [{ file: entry.file, ...place, rule: 'links-lead-somewhere', level: 'error', ...missing }];
    }),
  );
}

function linksOf({ prose }: WrittenEntry) {
  if (prose === undefined) return [];
  return [...nodesIn(prose.root)].flatMap((node) =>
    node.type === 'link' && /^[/#]/.test(node.url) && childrenOf(node).length > 0
      ? [{ url: node.url, place: placeOfAddress(node, prose.source) }]
      : [],
  );
}

/** Where the address of a link stands; the link itself, where it is spelt in another way in the file. */
function placeOfAddress(link: Link, source: string): PlaceInFile & { length: number } {
  const [start, end] = [link.position?.start.offset ?? 0, link.position?.end.offset ?? 0];
  const markup = source.slice(start, end);
  const at = markup.lastIndexOf(link.url);
  if (at < 0) return { ...placeOf(link), length: 1 };
  const lines = markup.slice(0, at).split('\n');
  const { line, column } = placeOf(link);
  const before = lines.at(-1)?.length ?? 0;
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + before : before + 1,
    length: link.url.length,
  };
}

function pagesOf(manuscript: Manuscript, { kind, id }: WrittenEntry): string[] {
  if (kind === 'explainer') return addressesWithin(manuscript, id);
  if (kind === 'source') return [sourcePage(id)];
  if (kind === 'place') return [placePage(id)];
  return kind === 'voice' ? [voicePage(id)] : [];
}

function missingPage(
  pages: ReadonlySet<string>,
  url: string,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const [path = ''] = url.split(/[?#]/, 1);
  if (path === '' || pages.has(path)) return undefined;
  const near = pages.has(`${path}/`) ? `${path}/` : nearestName(path, [...pages]);
  return {
    message: `This site has no page ${path}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    remedy:
      near === undefined
        ? 'Write the address of a page that there is, or link to https://…'
        : `Write ${near}`,
  };
}

/** Places that the page of every story has. */
const ofEveryStory = ['short-answer', 'words', 'sources', 'method', 'corrections'];

function missingPlace(
  { entries }: Manuscript,
  from: WrittenEntry,
  url: string,
): Pick<Problem, 'message' | 'remedy'> | undefined {
  const [path = '', place = ''] = url.split('#', 2);
  const own = from.kind === 'explainer' ? from.id : from.explainer;
  const stories = entries.flatMap(({ kind, id }) => (kind === 'explainer' ? [id] : []));
  const story = path === '' ? own : stories.find((id) => explainerPage(id) === path);
  if (place === '' || story === undefined) return undefined;
  const places = [...ofEveryStory, ...entries.flatMap((entry) => placesOf(entry, story))];
  if (places.includes(place)) return undefined;
  const near = nearestName(place, places);
  return {
    message: `${path === '' ? 'This page' : `The page ${path}`} has no place #${place}.${near === undefined ? '' : ` Did you mean #${near}?`}`,
    remedy:
      near === undefined ? `Name a section, or a fact as #${factCardId('id')}.` : `Write ${path}#${near}`,
  };
}

function placesOf({ kind, id, explainer }: WrittenEntry, story: string): string[] {
  if (kind === 'term') return [termId(id)];
  if (explainer !== story) return [];
  if (kind === 'section') return [id];
  if (kind === 'forecast') return [forecastId(id)];
  if (kind === 'question') return [questionId(id)];
  return kind === 'fact' ? [factCardId(id), factMarkId(id)] : [];
}
