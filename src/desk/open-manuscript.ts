import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareManuscript, type Manuscript } from '../edition/manuscript.ts';
import { readContent } from '../edition/read-content.ts';

/** What is written, as far as it can be read: content with errors can be asked about too. */
export interface OpenManuscript {
  manuscript: Manuscript;
  /** Files that could not be read, from the project's root, with their text as far as it is text. */
  unread: readonly { file: string; text: string }[];
}

/**
 * Reads all content, with its mistakes.
 * @param root folder of the project, in which `content/` stands
 */
export function openManuscript(root: string): OpenManuscript {
  const { entries, unread } = readContent(join(root, 'content'));
  const files = unread.map(({ file }) => file).sort();
  return {
    manuscript: prepareManuscript(entries, undefined, files),
    unread: files.map((file) => ({ file, text: textOf(join(root, file)) })),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
