import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { ContentKind } from '../../schemas/content-kinds.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import type { Problem } from '../problem.ts';
import { readFileName, readFolderName } from './file-names.ts';
import { mostFiles } from './limits.ts';
import { printable } from './printable.ts';
import {
  closedFolder,
  misplaced,
  missingExplainer,
  missingFolder,
  notHere,
  symbolicLink,
  tooManyFiles,
} from './wrong-places.ts';

/** A file of the content folder, known by its name alone. */
export interface ContentFile extends Place {
  kind: ContentKind;
  id: string;
  explainer?: string | undefined;
  /** For a section, the number its name begins with. */
  order?: number | undefined;
  /** For an update, the day its name begins with. */
  day?: string | undefined;
}

interface Place {
  /** Where to read it. */
  path: string;
  /** Path from the project's root, as messages show it. */
  file: string;
}

interface Found {
  files: ContentFile[];
  problems: Problem[];
  /** Where files that stand in a wrong folder or have a wrong name probably belong, such as `content/sources/nis.yaml`. */
  misplaced: string[];
}

const shared = { sources: 'source', voices: 'voice', places: 'place', terms: 'term' } as const;
const ofAStory = {
  sections: 'section',
  updates: 'update',
  facts: 'fact',
  quotes: 'quote',
  forecasts: 'forecast',
  questions: 'question',
} as const;
/** Without these there is no story; the others are made when they are needed. */
const neededInAStory = ['facts', 'sections'];
const ignored = new Set(['.DS_Store', '.gitkeep']);

/**
 * Finds every file of the content and says what does not belong there.
 * @param folder path of `content/`
 */
export function findContent(folder: string): Found {
  const content = { path: folder, file: 'content' };
  const about = lstatSync(folder, { throwIfNoEntry: false });
  if (about?.isSymbolicLink() === true) return only(symbolicLink('content', 'content'));
  if (about?.isDirectory() !== true) return only(missingFolder('content'));
  const needed = [...Object.keys(shared), 'explainers'];
  const listed = list(content, needed, needed, ['README.md']);
  const parts = Object.entries(shared).map(([name, kind]) =>
    listed.has(name) ? findFiles(below(content, name), kind) : nothing,
  );
  const stories = listed.has('explainers') ? findStories(below(content, 'explainers')) : nothing;
  const found = merge([listed.found, stories, ...parts]);
  const count = found.files.length + found.problems.length;
  return count > mostFiles ? only(tooManyFiles(count)) : found;
}

const nothing: Found = { files: [], problems: [], misplaced: [] };

function only(problem: Problem): Found {
  return { ...nothing, problems: [problem] };
}

function findStories(folder: Place): Found {
  const { entries, problems } = entriesOf(folder);
  const names = entries.map((entry) => entry.name);
  const stories = entries.map((entry) => {
    const place = below(folder, entry.name);
    if (!entry.isDirectory())
      return only(notHere(place.file, entry, 'Each explainer has a folder here, with explainer.mdx in it.'));
    const read = readFolderName(entry.name, names);
    return 'id' in read ? findStory(place, read.id) : only(misplaced(place.file, read));
  });
  return merge([{ ...nothing, problems }, ...stories]);
}

function findStory(folder: Place, explainer: string): Found {
  const listed = list(folder, Object.keys(ofAStory), neededInAStory, ['explainer.mdx']);
  const parts = Object.entries(ofAStory).map(([name, kind]) =>
    listed.has(name) ? findFiles(below(folder, name), kind, explainer) : nothing,
  );
  const place = below(folder, 'explainer.mdx');
  const files: ContentFile[] = listed.has('explainer.mdx')
    ? [{ ...place, kind: 'explainer', id: explainer, explainer }]
    : [];
  return merge([{ ...listed.found, files }, ...parts]);
}

function findFiles(folder: Place, kind: ContentKind, explainer?: string): Found {
  const { entries, problems } = entriesOf(folder);
  const names = entries.map((entry) => entry.name);
  const files: ContentFile[] = [];
  const meantFor: string[] = [];
  for (const entry of entries) {
    const place = below(folder, entry.name);
    if (!entry.isFile()) {
      problems.push(
        notHere(place.file, entry, `Files stand right in ${folder.file}/, not in a folder of their own.`),
      );
      meantFor.push(...filesMeantFor(folder, place, entry));
      continue;
    }
    const read = readFileName(entry.name, kind, names);
    if ('id' in read) files.push({ ...place, kind, explainer, ...read });
    else {
      problems.push(misplaced(place.file, read));
      meantFor.push(...fileMeant(folder, entry.name));
    }
  }
  return { files, problems: [...problems, ...takenTwice(files)], misplaced: meantFor };
}

/** Sections whose number or name another one has taken. */
function takenTwice(files: ContentFile[]): Problem[] {
  const byNumber = new Map<string, ContentFile>();
  const byName = new Map<string, ContentFile>();
  return files
    .filter((file) => file.kind === 'section')
    .flatMap((section) => {
      const sameNumber = byNumber.get(String(section.order));
      const other = sameNumber ?? byName.get(section.id);
      if (sameNumber === undefined) byNumber.set(String(section.order), section);
      if (!byName.has(section.id)) byName.set(section.id, section);
      if (other === undefined) return [];
      const what = sameNumber === undefined ? `name "${section.id}"` : `number ${section.order ?? ''}`;
      const message = `${other.file.split('/').at(-1) ?? ''} has the ${what} too.`;
      const remedy = `Give one of the two another ${what.split(' ', 1)[0] ?? ''}.`;
      return [misplaced(section.file, { message, remedy })];
    });
}

interface Listed {
  /** Tells whether a folder or file that belongs here is here. */
  has: (name: string) => boolean;
  /** What does not belong here, and what is missing. */
  found: Found;
}

function list(
  folder: Place,
  folders: readonly string[],
  needed: readonly string[],
  files: readonly string[],
): Listed {
  const { entries, problems } = entriesOf(folder);
  if (problems.length > 0) return { has: () => false, found: { ...nothing, problems } };
  const present = new Set<string>();
  const meantFor: string[] = [];
  const belongs = `Here belong ${[...files, ...folders.map((name) => `${name}/`)].join(', ')}.`;
  // What is here under a wrong name is not called missing as well.
  const excused = new Set<string>();
  for (const entry of entries) {
    const names = entry.isDirectory() ? folders : files;
    if ((entry.isFile() || entry.isDirectory()) && names.includes(entry.name)) {
      present.add(entry.name);
      continue;
    }
    const near = nearestName(entry.name, names);
    excused.add(near ?? entry.name).add(entry.name);
    const remedy = near === undefined ? belongs : `Did you mean ${near}? ${belongs}`;
    const place = below(folder, entry.name);
    problems.push(notHere(place.file, entry, remedy));
    const meant = Object.hasOwn(shared, entry.name)
      ? `content/${entry.name}`
      : near && below(folder, near).file;
    if (meant !== undefined) meantFor.push(...filesMeantFor({ ...place, file: meant }, place, entry));
  }
  const isMissing = (name: string) => !present.has(name) && !excused.has(name);
  problems.push(...needed.filter(isMissing).map((name) => missingFolder(below(folder, name).file)));
  problems.push(
    ...files
      .filter((name) => name.endsWith('.mdx') && isMissing(name))
      .map((name) => missingExplainer(folder.file, name)),
  );
  return { has: (name) => present.has(name), found: { files: [], problems, misplaced: meantFor } };
}

/** Where the files of a folder that does not belong here would be looked for. */
function filesMeantFor(meant: Place, folder: Place, entry: Dirent): string[] {
  if (!entry.isDirectory()) return [];
  return entriesOf(folder).entries.flatMap(({ name }) => fileMeant(meant, name));
}

/** Where a file would be looked for, had it the right ending. */
function fileMeant(folder: Place, name: string): string[] {
  const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
  return ['.yaml', '.mdx'].map((ending) => below(folder, stem + ending).file);
}

/** What a folder holds; a problem where that cannot be seen. */
function entriesOf(folder: Place): { entries: Dirent[]; problems: Problem[] } {
  try {
    const entries = readdirSync(folder.path, { withFileTypes: true })
      .filter((entry) => !(entry.isFile() && ignored.has(entry.name)))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return { entries, problems: [] };
  } catch (error) {
    return { entries: [], problems: [closedFolder(folder.file, error)] };
  }
}

function below(folder: Place, name: string): Place {
  return { path: join(folder.path, name), file: `${folder.file}/${printable(name)}` };
}

function merge(found: readonly Found[]): Found {
  return {
    files: found.flatMap(({ files }) => files),
    problems: found.flatMap(({ problems }) => problems),
    misplaced: found.flatMap(({ misplaced }) => misplaced),
  };
}
