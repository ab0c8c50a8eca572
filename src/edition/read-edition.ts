import { assembleEdition } from './assemble-edition.ts';
import type { Edition } from './edition.ts';
import { byPlace, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { isDraft, type Audience } from './staging.ts';
import { tellAtMost } from './tell-at-most.ts';
import { wordDay } from '../wording/day.ts';
import type { WrittenEntry } from './written-entry.ts';

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
 * What is not to be seen yet is judged all the same, as it will stand: drafts, and what waits for its day.
 * @param folder path of `content/`
 * @param today the day on which it is judged, `YYYY-MM-DD`; the newest day on which anything was published or a source was seen, if left out
 *   or empty
 * @param audience whom the edition is for: readers are shown no drafts. The problems are the same.
 */
export function readEdition(
  folder: string,
  today: string | undefined,
  audience: Audience = 'readers',
): ReadEdition {
  const { entries, problems, unread, misplaced } = readContent(folder);
  // A file of which something could not be understood, or a missing folder, may hold what others seem to miss.
  const notUnderstood = [...[...unread, ...problems].map(({ file }) => file), ...misplaced];
  const day = today === '' ? undefined : today;
  const views = viewsOf(entries, day, notUnderstood);
  const found = [...entries, ...unread];
  const countOf = (wanted: string) => found.filter(({ kind }) => kind === wanted).length;
  const all = [...problems, ...views.problems];
  const isSound = all.every(({ level }) => level !== 'error');
  return {
    edition: isSound ? views[audience].edition : undefined,
    problems: tellAtMost(all.sort(byPlace)),
    counts: { files: found.length, facts: countOf('fact'), sources: countOf('source') },
  };
}

/** The content as the newsroom sees it, and as readers do; and what is wrong with either, now and when all that waits has come. */
function viewsOf(entries: readonly WrittenEntry[], today: string | undefined, unread: readonly string[]) {
  const newsroom = assembleEdition(entries, { today, unread });
  const readers = entries.some(isDraft)
    ? assembleEdition(entries, { today, unread, audience: 'readers' })
    : newsroom;
  const known = new Set(newsroom.problems.map(sayingOf));
  const others = (problems: readonly Problem[], when: string) =>
    problems
      .filter((problem) => problem.level === 'error' && !known.has(sayingOf(problem)))
      .map((problem) => ({ ...problem, message: `${when}: ${problem.message}` }));
  return {
    newsroom,
    readers,
    problems: [
      ...newsroom.problems,
      ...others(readers.problems, 'While drafts stay out'),
      ...whatComes(entries, newsroom.lastDay, unread).flatMap(({ problems, when }) => others(problems, when)),
    ],
  };
}

/** What will be wrong on the last day for which something waits, if anything does. */
function whatComes(entries: readonly WrittenEntry[], lastDay: string, unread: readonly string[]) {
  if (lastDay === '') return [];
  const { problems } = assembleEdition(entries, { today: lastDay, unread });
  // What is due by then is no fault of what waits.
  const notDue = problems.filter(({ rule }) => rule !== 'review-is-due');
  return [{ problems: notDue, when: `From ${wordDay(lastDay)} on` }];
}

function sayingOf({ file, line, column, rule, message }: Problem): string {
  return [file, line, column, rule, message].join(' ');
}
