import { parseArgs } from 'node:util';
import { printable } from '../edition/reading/printable.ts';
import { nearestName } from '../wording/nearest-name.ts';
import { wrapText } from './wrap-text.ts';

/** A reason why a command cannot do what was asked, worded for whoever typed it. The command ends with 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** Something that may be typed after a command, such as `--since main`. */
interface Option {
  /** What stands after it, such as `<revision>`; nothing for one that stands alone. */
  value?: string;
  /** A value to copy, such as `main`. */
  example?: string;
  /** Whether it may be given several times. */
  isRepeated?: true;
  describes: string;
}

/** A command of the desk, as its help describes it. */
export interface Command<Name extends string> {
  /** The npm script that runs it. */
  name: string;
  /** What it does, in a sentence or two. */
  does: string;
  /** What is typed after it besides options, such as `<id>`. */
  takes: string;
  options: Readonly<Record<Name, Option>>;
  /** Lines to copy, each with what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  /** With which number it ends, and when. */
  endings: readonly (readonly [number: number, when: string])[];
}

/** What was typed after a command. */
export interface Typed<Name extends string> {
  /** The options that were given, each with its values, of which an option that stands alone has none. */
  options: ReadonlyMap<Name, readonly string[]>;
  /** Everything else, in order. */
  words: readonly string[];
  /** Whether help was asked for. */
  wantsHelp: boolean;
}

/**
 * Reads what was typed after the name of a command.
 * @param args without the program and the script
 * @param environment of the process, in which npm leaves the options that it took for its own
 * @throws {CannotRun} if an option is not known, is given twice, lacks its value, or has one it does not take
 */
export function readCommandLine<Name extends string>(
  command: Command<Name>,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Typed<Name> {
  const names = optionNames(command);
  const held = names.find((name) => isHeldByNpm(name, environment));
  if (held !== undefined && !args.includes(`--${held}`)) {
    throw new CannotRun(
      `npm took --${held} for itself. Write two hyphens before the options: npm run ${command.name} -- --${held}`,
    );
  }
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...names.map((name) => [name, typeOf(command.options[name])] as const),
      ['help', { type: 'boolean', short: 'h' }] as const,
    ]),
  });
  const options = new Map<Name, readonly string[]>();
  const words: string[] = [];
  let wantsHelp = false;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') wantsHelp = true;
    else {
      const name = knownOption(command, token.name, token.rawName);
      options.set(name, [
        ...valuesBefore(name, command.options[name], options),
        ...valueOf(name, command, token),
      ]);
    }
  }
  return { options, words, wantsHelp };
}

/** The names of a command's options, in the order in which its help lists them. */
function optionNames<Name extends string>({ options }: Command<Name>): Name[] {
  const isName = (name: string): name is Name => Object.hasOwn(options, name);
  return Object.keys(options).filter(isName);
}

function typeOf({ value }: Option): { type: 'boolean' | 'string' } {
  return { type: value === undefined ? 'boolean' : 'string' };
}

// npm keeps `--since` of `npm run check --since main` for itself and says so in the environment. Options that npm knows
// (--json, --all) may stand there for other reasons.
function isHeldByNpm(name: string, environment: NodeJS.ProcessEnv): boolean {
  const isOfNpm = name === 'json' || name === 'all';
  return !isOfNpm && environment[`npm_config_${name}`] !== undefined;
}

function knownOption<Name extends string>(command: Command<Name>, name: string, written: string): Name {
  const names = optionNames(command);
  const found = names.find((known) => known === name);
  if (found !== undefined) return found;
  const near = nearestName(name, [...names, 'help']);
  const meant = near === undefined ? '' : ` Did you mean --${near}?`;
  throw new CannotRun(
    `There is no option ${printable(written)}.${meant}\nAll options: npm run ${command.name} -- --help`,
  );
}

function valuesBefore<Name extends string>(
  name: Name,
  { isRepeated, value }: Option,
  options: ReadonlyMap<Name, readonly string[]>,
): readonly string[] {
  const before = options.get(name) ?? [];
  if (before.length > 0 && isRepeated !== true && value !== undefined) {
    throw new CannotRun(`--${name} is given twice. Keep one of the two.`);
  }
  return before;
}

function valueOf<Name extends string>(
  name: Name,
  command: Command<Name>,
  { value, inlineValue }: { value: string | undefined; inlineValue: boolean | undefined },
): string[] {
  const option = command.options[name];
  if (option.value === undefined) {
    if (value === undefined) return [];
    throw new CannotRun(`--${name} stands alone. Write --${name}, without "=${printable(value)}".`);
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'))) {
    throw new CannotRun(
      `--${name} needs ${option.value} after it, such as --${name} ${option.example ?? option.value}`,
    );
  }
  return [value];
}

/**
 * What a command does, its options, examples to copy and the numbers it ends with.
 * @returns the text, at most 80 columns wide, without a line break at the end
 */
export function helpFor<Name extends string>(command: Command<Name>): string {
  const { name, does, takes, options, examples, endings } = command;
  const listed = optionNames(command).map((option): [string, string] => {
    const { value } = options[option];
    return [`--${option}${value === undefined ? '' : ` ${value}`}`, options[option].describes];
  });
  return [
    does,
    '',
    `npm run ${name} -- ${[...(takes === '' ? [] : [takes]), '[options]'].join(' ')}`,
    '',
    ...inTwoColumns([...listed, ['--help', 'Shows this.']]),
    '',
    'Examples',
    ...examples.flatMap(([line, what]) => [
      `  npm run ${name}${line === '' ? '' : ` -- ${line}`}`,
      `      ${what}`,
    ]),
    '',
    'Ends with',
    ...endings.map(([number, when]) => `  ${number} ${when}`),
  ].join('\n');
}

function inTwoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.flatMap(([left, right]) =>
    wrapText(right, 78 - first).map((line, index) => `  ${(index === 0 ? left : '').padEnd(first)}${line}`),
  );
}
