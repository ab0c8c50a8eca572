import {
  cardAddress,
  embedFolders,
  embedPage,
  explainerPage,
  factPage,
  feedAddress,
  feedFormats,
  feedKinds,
  forecastPage,
  oembedFile,
  oembedFormats,
  placePage,
  sincePage,
  sourcePage,
  updatePage,
  voicePage,
} from '../../addresses.ts';
import { addressOf } from './file-at.ts';

/** The kinds of things that an edition consists of, in the order in which a comparison tells them. */
export const kinds = [
  'explainer',
  'fact',
  'forecast',
  'update',
  'source',
  'voice',
  'place',
  'page of a day',
  'other page',
  'embed',
  'feed',
  'share card',
  'asset',
  'other file',
] as const;
export type Kind = (typeof kinds)[number];

/** Stands in an address for any id. */
const any = '*';
/** Stands in an address for the id of an explainer: an id is one of those that an edition has. */
const story = '**';

const addresses: Partial<Record<Kind, string[]>> = {
  explainer: [explainerPage(story)],
  fact: [factPage(story, any)],
  forecast: [forecastPage(story, any)],
  update: [updatePage(story, any)],
  source: [sourcePage(any)],
  voice: [voicePage(any)],
  place: [placePage(any)],
  'page of a day': [sincePage(story, any)],
  embed: embedFolders.flatMap((folder) => {
    const page = embedPage(story, folder, any);
    return [page, ...oembedFormats.map((format) => oembedFile(page, format))];
  }),
  feed: feedKinds.flatMap((kind) =>
    feedFormats.flatMap((format) => [feedAddress(kind, format), feedAddress(kind, format, story)]),
  ),
};

/**
 * Tells of what kind a file of a built site is, by the addresses that the site gives its pages.
 * @param explainers ids of all explainers
 * @returns a function from the path of a file, without a slash before it
 */
export function kindsOfFiles(explainers: readonly string[]): (path: string) => Kind {
  const cards = cardAddress('/').replace('.png', '/');
  return (path) => {
    const address = addressOf(path);
    const known = kinds.find((kind) => addresses[kind]?.some((each) => fits(address, each, explainers)));
    if (known !== undefined) return known;
    if (path.endsWith('.html')) return 'other page';
    if (address.startsWith(cards)) return 'share card';
    return path.startsWith('_astro/') ? 'asset' : 'other file';
  };
}

function fits(address: string, pattern: string, explainers: readonly string[]): boolean {
  const [parts, asked] = [address.split('/'), pattern.split('/')];
  return (
    parts.length === asked.length &&
    parts.every((part, at) => {
      if (asked[at] === any) return part !== '';
      return asked[at] === story ? explainers.includes(part) : part === asked[at];
    })
  );
}
