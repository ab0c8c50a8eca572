import type { Manuscript } from '../../edition/manuscript.ts';
import type { ReferableKind } from '../../schemas/fields.ts';
import { CannotRun, helpFor, readCommandLine, type Command } from '../command-line.ts';
import { openManuscript } from '../open-manuscript.ts';
import { projectFolder } from '../run-command.ts';
import { lookOf, type Look } from '../terminal-look.ts';
import { findThings } from './find-things.ts';
import { searchUnread, tellUnread, type UnreadFile } from './tell-unread.ts';
import { tellSeveral } from './tell-uses.ts';
import type { Thing } from './thing.ts';

type CommandAboutThings = Command<'explainer' | 'json'>;

/** The options of a command that answers about a thing. */
export const optionsAboutThings: CommandAboutThings['options'] = {
  explainer: {
    value: '<id>',
    example: 'north-korea-russia',
    describes: 'Looks in this explainer only.',
  },
  json: { describes: 'Prints JSON for programs, and nothing else.' },
};

/** What a command answers about each thing that goes by the name that was typed. */
interface AnswerAboutThings<Answer> {
  command: CommandAboutThings;
  /** What is to be named, such as `one fact`. */
  asksFor: string;
  /** The kinds of thing to look for, in the order in which they are told. */
  kinds: readonly ReferableKind[];
  answer: (manuscript: Manuscript, thing: Thing) => Answer;
  asJson: (answers: readonly Answer[], unread: readonly UnreadFile[]) => string;
  asText: (answer: Answer, look: Look) => string;
}

/**
 * Runs a command that answers about a thing: finds what is called so, and prints an answer about each.
 * @param args without the program and the script
 * @returns the number with which the command ends
 * @throws {CannotRun} if nothing or too much is named, or there is no such thing
 */
export function answerAboutThings<Answer>(
  { command, asksFor, kinds, answer, asJson, asText }: AnswerAboutThings<Answer>,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): number {
  const typed = readCommandLine(command, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(command));
    return 0;
  }
  const [written, ...more] = typed.words;
  if (written === undefined || more.length > 0) {
    const run = `npm run ${command.name} --`;
    throw new CannotRun(`Name ${asksFor}, such as: ${run} casualties\nAll options: ${run} --help`);
  }
  const open = openManuscript(projectFolder());
  const explainer = typed.options.get('explainer')?.[0];
  const { things, note } = findThings(open.manuscript, { written, kinds, explainer });
  const answers = things.map((thing) => answer(open.manuscript, thing));
  const unread = searchUnread(open, [...new Set(things.map(({ id }) => id))]);
  if (typed.options.has('json')) {
    console.log(asJson(answers, unread));
    return 0;
  }
  const look = lookOf(process.stdout, environment);
  const parts = [
    note,
    things.length > 1 ? tellSeveral(things, written, command.name) : undefined,
    ...answers.map((each) => asText(each, look)),
    tellUnread(unread),
  ];
  console.log(parts.filter((part) => part !== undefined).join('\n\n'));
  return 0;
}
