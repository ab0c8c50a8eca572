import { join } from 'node:path';
import { prepareManuscript, type Manuscript } from '../edition/manuscript.ts';
import { readContent } from '../edition/read-content.ts';
import { plainBytes } from '../edition/reading/read-text.ts';

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

/** Of a link or pipe nothing: it could lead to what is no content, or never end. */
function textOf(path: string): string {
  return new TextDecoder().decode(plainBytes(path) ?? new Uint8Array());
}
