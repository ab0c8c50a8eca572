import type { ContentKind } from '../../schemas/content-kinds.ts';
import { idPattern, isRealDay, longestId } from '../../schemas/fields.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { unicodeNumber } from '../../wording/character.ts';
import { printable } from './printable.ts';

/** What the name of a content file says, or what is wrong with it. */
export type NameOf =
  { id: string; order?: number | undefined; day?: string | undefined } | { message: string; remedy: string };

/** Names that no explainer can have, because its address would be that of another page of the site. */
const reservedForExplainers = new Set([
  ...[
    'about',
    'corrections',
    'explainers',
    'facts',
    'feed',
    'feeds',
    'fonts',
    'forecasts',
    'images',
    'method',
    'places',
    'search',
    'since',
    'sources',
    'terms',
  ],
  ...['updates', 'voices', 'assets', 'well-known', 'robots', 'sitemap', 'favicon'],
]);

/** Names that Windows keeps for devices, that web servers or YAML take for something else, or that every object has. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404|500|null|true|false|constructor|prototype)$/;

/** Letters of other scripts with the one of a to z for which they are taken. */
const looksLike = new Map(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'хx',
    'уy',
    'іi',
    'ѕs',
    'јj',
    'ԁd',
    'һh',
    'ӏl',
    'ԛq',
    'ԝw',
    'οo',
    'αa',
    'νv',
    'ιi',
  ].map(([other = '', latin = '']) => [other, latin]),
);

const prose: readonly ContentKind[] = ['explainer', 'section', 'update'];

/**
 * Reads the name of a content file.
 * @param name the file name with its ending
 * @param others the names of all files in the folder
 */
export function readFileName(name: string, kind: ContentKind, others: readonly string[]): NameOf {
  const ending = prose.includes(kind) ? '.mdx' : '.yaml';
  const stem = name.replace(/\.[^.]*$/, '');
  if (!name.endsWith(ending)) return wrongEnding(name, stem, ending, kind);
  if (kind === 'section') return sectionName(stem, others, ending);
  const read = readId(stem, others, ending);
  if ('message' in read || kind !== 'update') return read;
  const day = stem.slice(0, 10);
  if (isRealDay(day) && stem.charAt(10) === '-') return { id: stem, day };
  return {
    message: `The name "${stem}" does not begin with a day of the calendar.`,
    remedy: 'Name an update <day>-<name>.mdx, such as 2026-03-17-new-figures.mdx.',
  };
}

/** Whether a name is kept for a page of the site, so that no explainer has or had it. */
export function isReservedForPages(name: string): boolean {
  return reservedForExplainers.has(name) || reserved.test(name);
}

/** Reads the name of an explainer's folder. */
export function readFolderName(name: string, others: readonly string[]): NameOf {
  if (reservedForExplainers.has(name)) {
    return {
      message: `An explainer cannot be called "${name}": that is the address of another page of the site.`,
      remedy: 'Name its folder after the story.',
    };
  }
  return readId(name, others, '');
}

function readId(stem: string, others: readonly string[], ending: string): NameOf {
  const suggestion = suggestId(stem);
  const instead = suggestion === '' ? '' : ` Rename it to ${suggestion}${ending}.`;
  const hasCapitals = stem !== stem.toLowerCase();
  const twin = hasCapitals ? twinOf(stem + ending, others) : undefined;
  if (twin !== undefined) {
    return {
      message: `The names ${printable(stem)}${ending} and ${printable(twin)} differ only by capital letters, which many computers take for one.`,
      remedy: 'Keep one of the two files.',
    };
  }
  if (!idPattern.test(stem)) {
    return {
      message: `"${printable(stem)}" is not a name for a file here: lower-case letters a to z and digits, joined by single hyphens.${foreignLetter(stem)}`,
      remedy: instead.trim() === '' ? 'Rename it, such as nis-2024-10-18.' : instead.trim(),
    };
  }
  if (stem.length > longestId) {
    return {
      message: `The name has ${stem.length} characters; it may have ${longestId}.`,
      remedy: 'Shorten it: it is part of an address.',
    };
  }
  if (reserved.test(stem)) {
    return {
      message: `"${stem}" is a name that computers keep for themselves.`,
      remedy: 'Give the file another name.',
    };
  }
  return { id: stem };
}

/** Names a letter that could be taken for one of a to z. */
function foreignLetter(stem: string): string {
  const letter = /[^\p{ASCII}]/u.exec(stem)?.[0];
  if (letter === undefined || printable(letter) !== letter) return '';
  return ` The ${letter} in it is ${unicodeNumber(letter)}.`;
}

function twinOf(name: string, others: readonly string[]): string | undefined {
  return others.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
}

function sectionName(stem: string, others: readonly string[], ending: string): NameOf {
  const parts = /^([1-9]\d?)-(.+)$/.exec(stem);
  if (parts === null) {
    return {
      message: `"${printable(stem)}" does not begin with the number of the section.`,
      remedy: `Name a section <n>-<name>.mdx, such as 1-${suggestId(stem.replace(/^[\d\W_]+/, '')) || 'background'}.mdx.`,
    };
  }
  const name = parts[2] ?? '';
  const names = name === name.toLowerCase() ? [] : others.map((other) => other.replace(/^\d+-/, ''));
  const read = readId(name, names, ending);
  return 'id' in read ? { id: read.id, order: Number(parts[1]) } : read;
}

function wrongEnding(name: string, stem: string, ending: string, kind: ContentKind): NameOf {
  const isBackup = /~$|\.(?:bak|orig|swp|tmp)$/i.test(name);
  if (isBackup || name.startsWith('.')) {
    return { message: `"${printable(name)}" is a hidden or left-over file.`, remedy: 'Delete it.' };
  }
  const isNear =
    nearestName(name.slice(stem.length), [ending, '.md', '.yml']) !== undefined ||
    /^\.(?:md|ya?ml)$/i.test(name.slice(stem.length));
  const wrong = ending === '.yaml' && name.endsWith('.mdx') ? 'Prose stands in sections/ and updates/.' : '';
  return {
    message: `A ${kind} is a file ending in ${ending}; "${printable(name)}" is not.${wrong === '' ? '' : ` ${wrong}`}`,
    remedy:
      isNear && wrong === ''
        ? `Rename it to ${printable(stem)}${ending}.`
        : 'Move it to where it belongs, or delete it.',
  };
}

function suggestId(stem: string): string {
  return stem
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => looksLike.get(letter) ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId);
}
