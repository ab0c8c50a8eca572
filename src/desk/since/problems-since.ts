import { join } from 'node:path';
import { changeBetween, type Change } from '../../edition/changes/change.ts';
import { everyChangeRule } from '../../edition/changes/every-change-rule.ts';
import { prepareManuscript, type Manuscript } from '../../edition/manuscript.ts';
import { byPlace, type Problem } from '../../edition/problem.ts';
import { readContent, type Content } from '../../edition/read-content.ts';
import { contentAt } from './content-at.ts';
import { publishedRevision } from './published-revision.ts';

/**
 * What vanished or changed, without a word to readers, since content was published. Files as they lie in the folder count,
 * committed or not.
 * @param root folder of the project, in which `content/` stands
 * @param revision a branch, tag or commit: what was published is the content where the branch of now left it
 * @param today `YYYY-MM-DD`; the newest day on which anything was published or a source was seen, if left out
 * @throws {RangeError} with words for the editor, if git or the revision is not there, or too little of its history
 */
export function problemsSince(root: string, revision: string, today: string | undefined): Problem[] {
  const commit = publishedRevision(root, revision);
  const published = contentAt(root, commit);
  const now = readContent(join(root, 'content'));
  const change = changeBetween(manuscriptOf(published, today), manuscriptOf(now, today));
  const found = everyChangeRule.flatMap((rule) => rule(change));
  return [
    ...notCompared(published, commit),
    ...found.map((problem) => withCommit(problem, change, commit)),
  ].sort(byPlace);
}

function manuscriptOf(
  { entries, problems, unread, misplaced }: Content,
  today: string | undefined,
): Manuscript {
  const notUnderstood = [...[...unread, ...problems].map(({ file }) => file), ...misplaced];
  return prepareManuscript(entries, today, notUnderstood, 'readers');
}

/** The problem, with the commit in which the file was published, or the command that brings a vanished one back. */
function withCommit(problem: Problem, { before, after }: Change, commit: string): Problem {
  const { file, message, remedy } = problem;
  const isIn = ({ entries }: Manuscript) => entries.some((entry) => entry.file === file);
  if (!isIn(before)) return problem;
  if (isIn(after)) return { ...problem, message: `${message} Published in ${commit.slice(0, 12)}.` };
  const restored = `git restore --source=${commit.slice(0, 12)} -- ${file} brings it back.`;
  return { ...problem, remedy: `${remedy} ${restored}` };
}

/** Files that the desk of today cannot read as they were published: nobody can say whether they changed. */
function notCompared({ unread, problems }: Content, commit: string): Problem[] {
  return unread.map(({ file }) => {
    const first = problems.find((problem) => problem.file === file);
    const why = first === undefined ? '' : ` Line ${first.line}: ${first.message}`;
    return {
      file,
      line: 1,
      column: 1,
      length: 1,
      rule: 'published-files-can-be-read',
      level: 'warning',
      message: `As published in ${commit.slice(0, 12)}, this file has mistakes by the rules of now, so it is not compared.${why}`,
      remedy: `Compare it by eye: git diff ${commit.slice(0, 12)} -- ${file}`,
    };
  });
}
