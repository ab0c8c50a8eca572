import { readContent } from '../../src/edition/read-content.ts';
import { writeContent, type Files } from './content-folder.ts';

/** What is told of the small story with changes, a problem a line, each with its place. */
export function toldOfContent(changes: Files): string[] {
  return readContent(writeContent(changes)).problems.map(
    ({ file, line, column, message, remedy }) => `${file}:${line}:${column} ${message} ${remedy}`,
  );
}
