import { CannotRun, type Command, type Typed, readCommandLine } from '../command-line.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { printable } from '../../edition/reading/printable.ts';
import type { FormField } from './form.ts';
import { formOf, holdsProse, kindsWithin, newKinds, whatFor, type NewKind } from './kinds.ts';

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
    does: `Adds a ${kind}: ${whatFor[kind]}. What is not given is asked for, in a terminal.`,
    options: optionsFor(kind, within),
    examples: examplesFor(kind),
  };
}

function optionsFor(kind: NewKind, within: string): Command<string>['options'] {
  const withins = kindsWithin(kind);
  // Before the kind within is known, the flags of all are.
  const forms = (
    kind === 'claim' ? ['figure', 'event'] : within === '' && withins.length > 0 ? withins : [within]
  ).map((each) => formOf(kind, each));
  const fields = forms.flat().map((field) => [field.flag, optionFor(field)] as const);
  return {
    ...(withins.length === 0
      ? {}
      : { kind: { value: '<kind>', describes: `One of: ${withins.join(', ')}.` } }),
    ...(kind === 'claim' ? { fact: { value: '<id>', describes: 'Id of the fact.' } } : {}),
    ...Object.fromEntries(fields),
    ...(holdsProse(kind)
      ? {
          text: {
            value: '<words>',
            isRepeated: true as const,
            describes: 'The text below the fields, as MDX. Once for each paragraph.',
          },
        }
      : {}),
    ...(kind === 'claim'
      ? {}
      : { id: { value: '<id>', describes: 'The name of the file, without its ending.' } }),
    explainer: { value: '<id>', describes: 'The story it belongs to, where there are several.' },
    today: { value: '<day>', describes: 'The day of today, for days that are not given.' },
  };
}

function optionFor({
  describes,
  path,
  sort,
  isRequired,
  choices,
}: FormField): Command<string>['options'][string] {
  const value = sort === 'number' ? '<number>' : sort === 'by language' ? '<language=text>' : '<text>';
  const listed =
    choices.length === 0 || choices.every((choice) => describes.includes(choice))
      ? ''
      : ` One of: ${choices.join(', ')}.`;
  return {
    value,
    ...(sort === 'list' || sort === 'by language' || path.includes('sources')
      ? { isRepeated: true as const }
      : {}),
    describes: `${isRequired ? '' : '(may be left out) '}${describes}${listed}`,
  };
}

function examplesFor(kind: NewKind): [string, string][] {
  const asking: [string, string] = [kind, 'Asks for everything.'];
  const byFlags: Partial<Record<NewKind, [string, string]>> = {
    source: [
      'source --kind newspaper --title "[The bridge carries fewer people]" --publisher "Valley Herald" --url https://herald.example/1 --published 2026-05-04 --party none',
      'From flags alone. The title is our description, so it stands in square brackets.',
    ],
    claim: [
      'claim --fact bridge-crossings --by river-board --as-of 2026-05-01 --value 6000 --qualifier about --source herald-2026-05-04-bridge',
      'A new figure. The old ones stay as history.',
    ],
    update: [
      'update --day 2026-05-01 --headline "Fewer people cross" --facts bridge-crossings --text "The board counted again."',
      'Tells readers of claims that were added today.',
    ],
  };
  const own = byFlags[kind];
  return own === undefined ? [asking] : [asking, own];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
