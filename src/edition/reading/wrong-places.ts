import type { Dirent } from 'node:fs';
import type { Problem } from '../problem.ts';
import { mostFiles } from './limits.ts';
import { printable } from './printable.ts';

const putTheFile = 'Put the file itself here.';

/** A file or folder that does not belong where it is. */
export function notHere(file: string, entry: Dirent, remedy: string): Problem {
  const name = printable(entry.name);
  if (entry.isSymbolicLink()) return symbolicLink(file, name);
  if (!entry.isFile() && !entry.isDirectory()) {
    const message = `${name} is not a plain file, but a pipe, a socket or a device.`;
    return misplaced(file, { message, remedy: putTheFile });
  }
  const sort = entry.isDirectory() ? 'folder' : entry.name.startsWith('.') ? 'hidden file' : 'file';
  return misplaced(file, { message: `The ${sort} ${name} does not belong here.`, remedy });
}

/** A link in place of a file or folder. */
export function symbolicLink(file: string, name: string): Problem {
  const message = `${name} is a symbolic link. Content is read from real files only, so that nothing from elsewhere is published.`;
  return misplaced(file, { message, remedy: putTheFile });
}

/** A folder that cannot be looked into. */
export function closedFolder(folder: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  const message = `The folder ${folder}/ cannot be opened${reason}.`;
  return misplaced(folder, { message, remedy: 'See who may read it.' });
}

/** A folder without which there is no content or no story. */
export function missingFolder(folder: string): Problem {
  const remedy = 'Make it; while it holds nothing, put an empty file named .gitkeep in it.';
  return misplaced(folder, { message: `The folder ${folder}/ is missing.`, remedy });
}

/** A story's folder without the file that makes it a story. */
export function missingExplainer(folder: string, name: string): Problem {
  return misplaced(`${folder}/${name}`, {
    message: `The folder ${folder}/ has no ${name}, so there is no story in it.`,
    remedy: `Write ${name} with the question, the standfirst and the short answer, or delete the folder.`,
  });
}

/** More files than a check can read in a few seconds. */
export function tooManyFiles(count: number): Problem {
  const message = `The folder content/ holds ${count} files; it may hold ${mostFiles}. None of them was read.`;
  return misplaced('content', { message, remedy: 'Take out what is no content.' });
}

/** What is wrong with the name or place of a file. */
export function misplaced(file: string, told: { message: string; remedy: string }): Problem {
  return {
    file,
    line: 1,
    column: 1,
    length: 1,
    level: 'error',
    rule: 'files-are-where-they-belong',
    ...told,
  };
}
