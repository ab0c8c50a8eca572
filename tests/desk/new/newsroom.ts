import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addThing } from '../../../src/desk/new/add-thing.ts';
import type { Asker } from '../../../src/desk/new/asker.ts';
import type { Added, Newsroom, Order } from '../../../src/desk/new/fill-order.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { writeContent, type Files } from '../../examples/content-folder.ts';

/** Values by flag; a list where a flag is given several times. */
export type Given = Record<string, string | readonly string[]>;

/** The day after the small story was published. */
export const today = '2026-11-25';

/** A project with the small story, with changes; it is deleted after the test. */
export function project(files: Files = {}): string {
  return dirname(writeContent(files));
}

/** Somebody who adds things in a project, and can be asked if an asker is given. */
export function newsroomOf(root: string, asker?: Asker): Newsroom {
  return { root, today, asker, beforeWriting: () => undefined, written: [] };
}

/** Adds a thing from flags alone. */
export async function add(root: string, kind: Order['kind'], given: Given, within = ''): Promise<Added> {
  return addThing(newsroomOf(root), { kind, within, given: flags(given) });
}

/** Flags as they are read from a command line. */
export function flags(given: Given): Order['given'] {
  return new Map(Object.entries(given).map(([flag, value]) => [flag, [value].flat()]));
}

/** Every error in the content, in short. */
export function errorsIn(root: string): string[] {
  return readEdition(join(root, 'content'), undefined)
    .problems.filter(({ level }) => level === 'error')
    .map(({ file, message }) => `${file} ${message}`);
}

/** Moves the day up to which the small story knows anything, as an editor does with a new development. */
export function moveCutOff(root: string, day: string): void {
  const path = join(root, 'content/explainers/bridge/explainer.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/dataCutOff: .*/, `dataCutOff: ${day}`));
}

/** The text of a file. */
export function text(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Everything in a folder, files and folders. */
export function namesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted((a, b) => (a < b ? -1 : 1));
}

/** What is said where flags are refused, after making sure that nothing was written, not even half. */
export async function refusalOf(
  kind: Order['kind'],
  given: Given,
  { within = '', files = {} }: { within?: string; files?: Files } = {},
): Promise<string> {
  const root = project(files);
  const before = namesIn(root);
  const error: unknown = await add(root, kind, given, within).catch((thrown: unknown) => thrown);
  if (namesIn(root).join() !== before.join()) return 'Something was written.';
  return error instanceof Error ? error.message : 'Nothing was refused.';
}

/** Flags for a source in Korean. */
export const source = {
  kind: 'newspaper',
  title: '[다리: 6천 명 #1]',
  titleTranslated: 'The bridge: 6,000',
  publisher: 'Valley Herald',
  url: 'https://herald.example/2',
  published: '2026-11-20',
  language: 'ko',
  party: 'none',
};

/** Flags for a claim that is a figure. */
export const claim = {
  by: 'river-board',
  asOf: '2026-11-20',
  value: '450',
  qualifier: 'about',
  source: 'herald',
  at: 'page 2',
};

/** Flags for a fact, without its claim. */
export const fact = {
  label: 'Lamps on the bridge',
  unit: 'lamps',
  definition: 'Lamps that burn.',
  standing: 'reported',
  reviewBy: 'never',
};
