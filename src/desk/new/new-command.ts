import { CannotRun, type Command, type Typed, readCommandLine } from '../command-line.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { printable } from '../../edition/reading/printable.ts';
import { examples } from './examples.ts';
import { optionsFor } from './flag-options.ts';
import { kindsWithin, newKinds, whatFor, type NewKind } from './kinds.ts';

/** What was typed after `npm run new --`. */
export interface TypedNew {
  kind: NewKind | undefined;
  /** Its kind within the kind, such as figure; empty where none was typed. */
  within: string;
  typed: Typed<string>;
  command: Command<string>;
}

const endings = [
  [0, 'when the file is written'],
  [1, 'when it is written, and has mistakes to mend'],
  [2, 'if it could not do what was asked; then nothing is written'],
] as const;

/**
 * Reads what was typed, with the flags of the kind that was named.
 * @throws {CannotRun} if the kind or a flag is not known
 */
export function readNewCommand(args: readonly string[], environment: NodeJS.ProcessEnv): TypedNew {
  const inCamelCase = withValues(args).map((arg) =>
    arg.replace(/^--[a-z]+(?:-[a-z]+)+(?==|$)/, (flag) =>
      flag.replace(/(?<=[a-z])-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    ),
  );
  const kind = kindTyped(inCamelCase);
  const within = kind === undefined ? '' : withinTyped(kind, inCamelCase);
  const command = commandFor(kind, within);
  const typed = readCommandLine(command, inCamelCase, environment);
  const more = typed.words.slice(1);
  if (more.length > 0) {
    throw new CannotRun(
      `"${printable(more[0] ?? '')}" stands alone. Text with blanks goes in quotation marks: --title "Two words"`,
    );
  }
  return { kind, within, typed, command };
}

/** A number below nothing, such as a longitude in the west, begins as a flag does: it is tied to the flag before it. */
function withValues(args: readonly string[]): string[] {
  return args.reduce<string[]>((tied, arg) => {
    const before = tied.at(-1) ?? '';
    const isValue = /^-\d/.test(arg) && /^--[\w-]+$/.test(before);
    return isValue ? [...tied.slice(0, -1), `${before}=${arg}`] : [...tied, arg];
  }, []);
}

function kindTyped([first]: readonly string[]): NewKind | undefined {
  if (first === undefined || first.startsWith('-')) return undefined;
  const found = newKinds.find((kind) => kind === first);
  if (found !== undefined) return found;
  const near = nearestName(first, newKinds);
  throw new CannotRun(
    `"${printable(first)}" cannot be added.${near === undefined ? '' : ` Did you mean ${near}?`} What can: ${newKinds.join(', ')}.`,
  );
}

function withinTyped(kind: NewKind, args: readonly string[]): string {
  const kinds = kindsWithin(kind);
  if (kinds.length === 0) return '';
  const at = args.findIndex((arg) => arg === '--kind' || arg.startsWith('--kind='));
  if (at < 0) return '';
  const written = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  if (kinds.includes(written)) return written;
  const near = nearestName(written, kinds);
  throw new CannotRun(
    `--kind cannot be "${printable(written)}".${near === undefined ? '' : ` Did you mean ${near}?`} Write one of: ${kinds.join(', ')}.`,
  );
}

function commandFor(kind: NewKind | undefined, within: string): Command<string> {
  const general = {
    name: 'new',
    takes: kind ?? '<what>',
    endings,
  };
  if (kind === undefined) {
    return {
      ...general,
      does: 'Adds a file to the content: asks for what it needs, or takes it from flags.',
      options: {},
      examples: newKinds.map((each) => [each, `${capital(whatFor[each])}.`] as const),
    };
  }
  return {
    ...general,
    does: [
      `Adds ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}: ${whatFor[kind]}.`,
      'In a terminal, what is missing is asked for. --as-of is the same as --asOf.',
    ].join('\n'),
    options: optionsFor(kind, within),
    examples: [
      [kind, 'Asks for everything.'],
      [`${kind} ${examples[kind][0]}`, examples[kind][1]],
    ],
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
