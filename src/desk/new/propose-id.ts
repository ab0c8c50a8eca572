import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { meantId } from '../../edition/reading/field-example.ts';
import { readFileName, readFolderName } from '../../edition/reading/file-names.ts';
import { isShared } from '../../edition/manuscript.ts';
import type { Answers } from './compose.ts';
import type { NewKind } from './kinds.ts';
import type { Story } from './things-there.ts';

/** A kind of thing that is a file of its own. */
export type NewFileKind = Exclude<NewKind, 'claim'>;

/** Long enough to be known again, short enough to be read in an address. */
const longestProposal = 48;
const small = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in'],
  ...['of', 'on', 'or', 'the', 'to', 'with'],
]);

/** Kinds of which two things often begin alike; of the others, a second of the same name is likely the same thing. */
const oftenAlike: readonly NewKind[] = ['source', 'quote', 'update'];

/**
 * An id for a thing that is added, from what was answered.
 * @param isFree whether nothing else has an id
 * @returns nothing where no answer has letters to take it from
 */
export function proposeId(
  kind: NewFileKind,
  answers: Answers,
  isFree: (id: string) => boolean,
): string | undefined {
  const longer = oftenAlike.includes(kind) ? [0, 1, 2, 3] : [0];
  const proposals = longer.map((more) => shortened(partsOf(kind, answers, more)));
  const proposed = proposals.find((id) => id !== '' && isFree(id)) ?? proposals[0];
  return proposed === '' ? undefined : proposed;
}

function partsOf(kind: NewFileKind, answers: Answers, more: number): string {
  const said = (flag: string) => answers.get(flag)?.[0] ?? '';
  const words = (text: string, most: number) => {
    const all = (meantId(text.slice(0, 60).replace(/['’]/g, '')) ?? '').split('-');
    const telling = all.filter((word) => !small.has(word));
    return (telling.length === 0 ? all : telling).slice(0, most + more).join('-');
  };
  const parts: Record<NewFileKind, string[]> = {
    source: [
      words(said('publisher'), 2 - more),
      said('published'),
      words(said('titleTranslated') || said('title'), 1),
    ],
    fact: [words(said('label'), 5)],
    voice: [words(said('short') || said('name'), 5)],
    quote: [said('speaker'), words(said('translation') || said('words'), 3)],
    update: [said('day'), words(said('headline'), 5)],
    section: [words(said('title'), 4)],
    forecast: [words(said('statement'), 5)],
    question: [words(said('question'), 5)],
    place: [words(said('name'), 5)],
    term: [words(said('term'), 5)],
    explainer: [words(said('question'), 5)],
  };
  return parts[kind].filter((part) => part !== '').join('-');
}

function shortened(id: string): string {
  return id.length <= longestProposal ? id : id.slice(0, longestProposal + 1).replace(/-[^-]*$/, '');
}

/** A file that is to be written. */
interface ToWrite {
  kind: NewFileKind;
  id: string;
  story: Story;
}

/** The name of the file of a new thing, from the project's root. */
export function fileOf({ kind, id, story }: ToWrite): string {
  const folder = folderOf(kind, id, story);
  return kind === 'explainer' ? `${folder}/explainer.mdx` : `${folder}/${nameOf({ kind, id, story })}`;
}

function folderOf(kind: NewFileKind, id: string, { explainer }: Story): string {
  if (kind === 'explainer') return `content/explainers/${id}`;
  return `${isShared(kind) ? 'content' : `content/explainers/${explainer}`}/${kind}s`;
}

function nameOf({ kind, id, story }: ToWrite): string {
  if (kind === 'section') return `${nextSection(story)}-${id}.mdx`;
  return `${id}.${kind === 'update' ? 'mdx' : 'yaml'}`;
}

/**
 * What keeps an id from being that of a new thing: it is no id, or is or was that of another.
 * @param root folder of the project
 */
export function wrongId(root: string, wanted: ToWrite): string | undefined {
  const { kind, id, story } = wanted;
  const read = kind === 'explainer' ? readFolderName(id, []) : readFileName(nameOf(wanted), kind, []);
  if ('message' in read) return `${read.message} ${read.remedy}`;
  const { entries } = story.manuscript;
  const rivals = entries.filter(
    (entry) => entry.kind === kind && (isShared(kind) || entry.explainer === story.explainer),
  );
  const holder = rivals.find((entry) => entry.id === id);
  if (holder !== undefined) return taken(id, holder.file);
  const heir = rivals.find((entry) => (entry.data.formerly ?? []).includes(id));
  if (heir !== undefined) return `The id "${id}" was once that of ${heir.file}, and is never given again.`;
  if (kind === 'explainer') return undefined;
  // Computers on which "Herald" and "herald" are one file have no room for both.
  const folder = folderOf(kind, id, story);
  const twin = namesIn(join(root, folder)).find((name) => stemOf(name, kind) === id);
  return twin === undefined ? undefined : taken(id, `${folder}/${twin}`);
}

function taken(id: string, file: string): string {
  return `The id "${id}" is taken by ${file}.`;
}

function stemOf(name: string, kind: NewFileKind): string {
  const stem = name.toLowerCase().replace(/\.[^.]*$/, '');
  return kind === 'section' ? stem.replace(/^\d+-/, '') : stem;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function nextSection({ manuscript, explainer }: Story): number {
  const files = [...manuscript.entries.map(({ file }) => file), ...manuscript.unread];
  const numbers = files.flatMap((file) => {
    const [, story, number] = /^content\/explainers\/([^/]+)\/sections\/(\d\d?)-/.exec(file) ?? [];
    return story === explainer ? [Number(number)] : [];
  });
  return Math.max(0, ...numbers) + 1;
}
