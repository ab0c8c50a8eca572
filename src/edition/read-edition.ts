import { assembleEdition } from './assemble-edition.ts';
import type { Edition } from './edition.ts';
import { byPlace, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { tellAtMost } from './tell-at-most.ts';

/** All content, read and judged. */
export interface ReadEdition {
  /** Only where no problem is an error. */
  edition: Edition | undefined;
  /** Everything wrong in single files and between them, by place. */
  problems: Problem[];
  /** How many files, facts and sources were found, whether they could be read or not. */
  counts: { files: number; facts: number; sources: number };
}

/**
 * Reads all content and joins it. The desk and the build both call this, so that what the desk passes, the build prints.
 * @param folder path of `content/`
 * @param today the day on which it is judged, `YYYY-MM-DD`; the newest day on which anything was published or a source was seen, if left out
 *   or empty
 */
export function readEdition(folder: string, today: string | undefined): ReadEdition {
  const { entries, problems, unread, misplaced } = readContent(folder);
  // A file of which something could not be understood, or a missing folder, may hold what others seem to miss.
  const notUnderstood = [...[...unread, ...problems].map(({ file }) => file), ...misplaced];
  const joined = assembleEdition(entries, { today: today === '' ? undefined : today, unread: notUnderstood });
  const found = [...entries, ...unread];
  const countOf = (wanted: string) => found.filter(({ kind }) => kind === wanted).length;
  return {
    edition: joined.edition,
    problems: tellAtMost([...problems, ...joined.problems].sort(byPlace)),
    counts: { files: found.length, facts: countOf('fact'), sources: countOf('source') },
  };
}
