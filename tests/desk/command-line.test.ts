import { describe, expect, test } from 'vitest';
import { CannotRun, helpFor, readCommandLine, type Command } from '../../src/desk/command-line.ts';

const command: Command<'since' | 'json' | 'rule'> = {
  name: 'check',
  does: 'Finds mistakes.',
  takes: '[files]',
  options: {
    since: {
      value: '<revision>',
      example: 'main',
      describes: 'Compares with what stood there at this revision, and tells everything that is gone.',
    },
    json: { describes: 'Prints JSON.' },
    rule: { value: '<name>', isRepeated: true, describes: 'Only this rule.' },
  },
  examples: [
    ['', 'Everything.'],
    ['--since main', 'Before a merge.'],
  ],
  endings: [
    [0, 'without errors'],
    [1, 'with errors'],
  ],
};

const read = (...args: string[]) => readCommandLine(command, args, {});

describe('the command line', () => {
  test('gives options with their values, and the other words in order', () => {
    expect(read('a.yaml', '--since', 'main', '--json', 'b.yaml', '--rule=x', '--rule', 'y')).toEqual({
      options: new Map<string, string[]>([
        ['since', ['main']],
        ['json', []],
        ['rule', ['x', 'y']],
      ]),
      words: ['a.yaml', 'b.yaml'],
      wantsHelp: false,
    });
    expect(read()).toEqual({ options: new Map(), words: [], wantsHelp: false });
  });

  test('after two hyphens everything is a word', () => {
    expect(read('--', '--json').words).toEqual(['--json']);
  });

  test.each(['--help', '-h'])('%s asks for help', (word) => {
    expect(read(word).wantsHelp).toBe(true);
  });

  test('an option that stands alone may be repeated without harm', () => {
    expect(read('--json', '--json').options).toEqual(new Map([['json', []]]));
  });

  test.each([
    [['--jsno'], 'There is no option --jsno. Did you mean --json?\nAll options: npm run check -- --help'],
    [['-x'], 'There is no option -x.\nAll options: npm run check -- --help'],
    [['--wholly-other=1'], 'There is no option --wholly-other.\nAll options: npm run check -- --help'],
    [['--since'], '--since needs <revision> after it, such as --since main'],
    [['--since='], '--since needs <revision> after it, such as --since main'],
    [['--since', '--json'], '--since needs <revision> after it, such as --since main'],
    [['--rule'], '--rule needs <name> after it, such as --rule <name>'],
    [['--since', 'a', '--since', 'b'], '--since is given twice. Keep one of the two.'],
    [['--json=yes'], '--json stands alone. Write --json, without "=yes".'],
    [['--\u001b[2J'], 'There is no option --[U+001B][2J.\nAll options: npm run check -- --help'],
  ])('%j is refused with what to write', (args, message) => {
    expect(() => read(...args)).toThrow(new CannotRun(message));
  });

  test('an option that npm kept for itself is noticed', () => {
    expect(() => readCommandLine(command, ['main'], { npm_config_since: 'true' })).toThrow(
      new CannotRun(
        'npm took --since for itself. Write two hyphens before the options: npm run check -- --since',
      ),
    );
    expect(readCommandLine(command, [], { npm_config_json: 'true' }).words).toEqual([]);
  });
});

test('help lists what can be typed, in 80 columns', () => {
  expect(helpFor(command)).toBe(`Finds mistakes.

npm run check -- [files] [options]

  --since <revision>  Compares with what stood there at this revision, and tells
                      everything that is gone.
  --json              Prints JSON.
  --rule <name>       Only this rule.
  --help              Shows this.

Examples
  npm run check
      Everything.
  npm run check -- --since main
      Before a merge.

Ends with
  0 without errors
  1 with errors`);
});
