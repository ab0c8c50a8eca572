import { isRealDay } from '../schemas/fields.ts';
import { printable } from '../edition/reading/printable.ts';
import { CannotRun, readCommandLine, type Command, type Typed } from './command-line.ts';

type OptionName = 'all' | 'rule' | 'since' | 'today' | 'watch' | 'json' | 'github';

/** `npm run check` and its options. */
export const checkCommand: Command<OptionName> = {
  name: 'check',
  does: 'Finds everything that is wrong with the content, with its place and what to write.',
  takes: '[files or folders]',
  options: {
    all: { describes: 'Shows every warning, not only the first few of each rule.' },
    rule: {
      value: '<name>',
      example: 'review-is-due',
      isRepeated: true,
      describes: 'Shows only the problems of this rule. May be given several times.',
    },
    since: {
      value: '<revision>',
      example: 'origin/main',
      describes:
        'Compares with what was published at this git revision too: what vanished, or changed without an update.',
    },
    today: {
      value: '<day>',
      example: '2027-03-01',
      describes:
        'Judges as on this day, to see what will be due. TODAY in the environment does the same. Without either: the newest day on which anything was published or a source was seen.',
    },
    watch: { describes: 'Checks again after each save, and says what is new and what is mended.' },
    json: { describes: 'Prints JSON for programs, and nothing else (see docs/check-json.md).' },
    github: {
      describes: 'Marks the lines of a pull request on GitHub. Chosen by itself under GitHub Actions.',
    },
  },
  examples: [
    ['', 'All of the content.'],
    ['content/sources/nis.yaml', 'Problems of one file, which is still judged beside all others.'],
    ['--watch', 'While you write.'],
    ['--rule review-is-due --today 2027-03-01', 'What will be due on 1 March 2027.'],
    ['--since origin/main', 'Before you ask for a change to be merged.'],
  ],
  endings: [
    [0, 'without errors'],
    [1, 'if there are errors'],
    [2, 'if it could not do what was asked'],
  ],
};

/** What somebody asks of the check. */
export interface CheckRequest {
  wantsHelp: boolean;
  showsAll: boolean;
  rules: readonly string[];
  files: readonly string[];
  since: string | undefined;
  /** `YYYY-MM-DD`. */
  today: string | undefined;
  isWatching: boolean;
  reporter: 'terminal' | 'json' | 'github';
}

/**
 * What somebody asks of the check on the command line and in the environment.
 * @param args what follows the name of the script
 * @param environment `TODAY` is the day if no option names one; `GITHUB_ACTIONS=true` chooses marks for GitHub
 * @throws {CannotRun} if options are not known or do not go together, or a day is none of the calendar
 */
export function readCheckRequest(args: readonly string[], environment: NodeJS.ProcessEnv): CheckRequest {
  const typed = readCommandLine(checkCommand, args, environment);
  const { options } = typed;
  const isWatching = options.has('watch');
  refuseTogether(typed, 'json', 'github', 'Keep one of the two.');
  refuseTogether(typed, 'watch', 'json', 'Programs read one answer: leave out --watch.');
  refuseTogether(typed, 'watch', 'github', 'Leave out --watch.');
  const isOnGitHub = environment['GITHUB_ACTIONS'] === 'true' && !isWatching;
  return {
    wantsHelp: typed.wantsHelp,
    showsAll: options.has('all'),
    rules: options.get('rule') ?? [],
    files: typed.words,
    since: options.get('since')?.[0],
    today: askedDay(options.get('today')?.[0], environment),
    isWatching,
    reporter: options.has('json') ? 'json' : options.has('github') || isOnGitHub ? 'github' : 'terminal',
  };
}

function refuseTogether(
  { options }: Typed<OptionName>,
  one: OptionName,
  other: OptionName,
  remedy: string,
): void {
  if (!options.has(one) || !options.has(other)) return;
  throw new CannotRun(`--${one} and --${other} do not go together. ${remedy}`);
}

/**
 * The day on which the content is judged.
 * @param typed the value of `--today`, which counts first
 * @param environment `TODAY` as `YYYY-MM-DD`, for an editor who wants to know what will be due on another day
 * @returns nothing where neither is given
 * @throws {CannotRun} if it is no day of the calendar
 */
export function askedDay(typed: string | undefined, environment: NodeJS.ProcessEnv): string | undefined {
  const asked = typed ?? environment['TODAY'];
  if (asked === undefined || asked === '') return undefined;
  if (isRealDay(asked)) return asked;
  const name = typed === undefined ? 'TODAY' : '--today';
  throw new CannotRun(
    `${name} is "${printable(asked)}", which is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.`,
  );
}
