import { printable } from '../../edition/reading/printable.ts';
import { wordCount, wordList } from '../../wording/list.ts';
import type { OpenManuscript } from '../open-manuscript.ts';

/** A file that could not be read, with the lines in which certain ids stand all the same. */
export interface UnreadFile {
  file: string;
  lines: readonly number[];
}

/** Files that could not be read, and where ids stand in them as whole words. */
export function searchUnread({ unread }: OpenManuscript, ids: readonly string[]): UnreadFile[] {
  const words = new RegExp(
    `(?<![\\w-])(?:${ids.map((id) => id.replace(/[^\w-]/g, '\\$&')).join('|')})(?![\\w-])`,
  );
  return unread.map(({ file, text }) => ({
    file,
    lines: text.split('\n').flatMap((line, index) => (words.test(line) ? [index + 1] : [])),
  }));
}

/**
 * Says which files could not be read, so that nobody takes a list for complete that is not.
 * @returns nothing where all could be read
 */
export function tellUnread(files: readonly UnreadFile[]): string | undefined {
  if (files.length === 0) return undefined;
  const listed = files.map(({ file, lines }) => {
    const found = lines.length === 0 ? '' : `  names it in line ${wordList(lines.map(String))}`;
    return `  ${printable(file)}${found}`;
  });
  const what = files.length === 1 ? 'it' : 'them';
  return [
    `${wordCount(files.length, 'file')} could not be read, and what stands in ${what} is not counted.`,
    'npm run check says why.',
    ...listed,
  ].join('\n');
}
