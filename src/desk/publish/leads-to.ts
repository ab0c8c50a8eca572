import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionManifest } from './edition-manifest.ts';
import { fileAt } from './file-at.ts';

/** An edition with its files. */
export interface BuiltEdition {
  folder: string;
  manifest: EditionManifest;
}

const leadsElsewhere = /<meta http-equiv="refresh" content="0; url=(\/[^"]*)"/;

/**
 * Where the page leads that stands at an earlier address of another one.
 * @param path of a page's file
 * @returns the path of the file to which it leads; nothing where it is a page of its own, or there is none
 */
export function leadsTo({ folder, manifest }: BuiltEdition, path: string): string | undefined {
  if (!manifest.files.some((file) => file.path === path)) return undefined;
  const to = leadsElsewhere.exec(readFileSync(join(folder, path), 'utf8'))?.[1];
  return to === undefined ? undefined : fileAt(to);
}
