import { join } from 'node:path';
import type { Problem } from '../edition/problem.ts';
import { printable } from '../edition/reading/printable.ts';
import { answerCheck, findAskedProblems, type Desk } from './answer-check.ts';
import type { CheckRequest } from './check-command.ts';
import type { ChosenFindings } from './choose-problems.ts';
import { compareProblems } from './compare-problems.ts';
import { paint, type Look } from './terminal-look.ts';
import { isOfAnEditor, watchContent } from './watch-content.ts';

/** How many problems that came or went are named; the report above has all that are there. */
const mostNamed = 6;

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks the content, and again after each change, until somebody ends it. Each check reads everything anew, so that it
 * finds what a first check would find.
 * @returns the number with which the command ends
 */
export function watchCheck(request: CheckRequest, desk: Desk): Promise<number> {
  let before: readonly Problem[] | undefined;
  const show = () => {
    // By this line a text editor that reads along knows that what it was told before is out of date.
    console.log(`${process.stdout.isTTY ? clearScreen : ''}Checking content/\n`);
    const { text, problems } = checkOnce(request, desk, before);
    before = problems ?? before;
    console.log(`${text}\n`);
  };
  // Watched before it is read: what is saved while the first check runs would else be missed.
  const watching = watchContent(join(desk.root, 'content'), show);
  show();
  return new Promise((done) => {
    const end = () => {
      watching.close();
      done(0);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

interface Screen {
  text: string;
  /** What was found; nothing where the check itself failed. */
  problems?: readonly Problem[];
}

/**
 * Checks once and tells what is there, what is new and what is mended.
 * @param before the problems of the check before; nothing the first time
 */
export function checkOnce(request: CheckRequest, desk: Desk, before: readonly Problem[] | undefined): Screen {
  const footer = paint(desk.look, 'dim', 'Watching content/. Ctrl-C ends it.');
  try {
    const findings = withoutEditorFiles(findAskedProblems(request, desk));
    const changes = before === undefined ? [] : tellChanges(before, findings.problems, desk.look);
    const text = [answerCheck(findings, request, desk), ...changes, footer].join('\n\n');
    return { text, problems: findings.problems };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failed = `The check could not be finished: ${printable(reason)}\nIt starts again after the next change.`;
    return { text: [failed, footer].join('\n\n') };
  }
}

// While a file is open, an editor may keep another beside it. A single check tells of it, because it would be published
// with the others; while somebody writes that is no news.
function withoutEditorFiles(findings: ChosenFindings): ChosenFindings {
  const problems = findings.problems.filter(({ file }) => !isOfAnEditor(file.split('/').at(-1) ?? ''));
  return { ...findings, problems };
}

function tellChanges(before: readonly Problem[], after: readonly Problem[], look: Look): string[] {
  const { added, mended } = compareProblems(before, after);
  if (added.length === 0 && mended.length === 0) return ['Nothing new since the check before.'];
  return [
    [
      `Since the check before: ${added.length} new, ${mended.length} mended`,
      ...nameSome(added, paint(look, 'red', 'new')),
      ...nameSome(mended, paint(look, 'green', 'mended')),
    ].join('\n'),
  ];
}

function nameSome(problems: readonly Problem[], word: string): string[] {
  const named = problems.slice(0, mostNamed).map(({ file, line, column, rule }) => {
    return `  ${word}  ${printable(file)}:${line}:${column}  ${rule}`;
  });
  return problems.length > mostNamed
    ? [...named, `  ${word}  and ${problems.length - mostNamed} more`]
    : named;
}
