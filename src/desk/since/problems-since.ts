import { join } from 'node:path';
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
  const [before, after] = [published, readContent(join(root, 'content'))].map((content) =>
    manuscriptOf(content, today),
  );
  if (before === undefined || after === undefined) return [];
  return [
    ...notCompared(published, commit),
    ...everyChangeRule.flatMap((rule) => rule({ before, after })),
  ].sort(byPlace);
}

function manuscriptOf(
  { entries, problems, unread, misplaced }: Content,
  today: string | undefined,
): Manuscript {
  const notUnderstood = [...[...unread, ...problems].map(({ file }) => file), ...misplaced];
  return prepareManuscript(entries, today, notUnderstood);
}

/** Files that the desk of today cannot read as they were published: nobody can say whether they changed. */
function notCompared({ unread }: Content, commit: string): Problem[] {
  return unread.map(({ file }) => ({
    file,
    line: 1,
    column: 1,
    length: 1,
    rule: 'published-files-can-be-read',
    level: 'warning',
    message: `As published in ${commit.slice(0, 12)}, this file has mistakes, so it is not compared.`,
    remedy: `See what it was: git show ${commit.slice(0, 12)}:${file}`,
  }));
}
