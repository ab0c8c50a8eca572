import { describe, expect, test } from 'vitest';
import { askedDay, checkCommand, readCheckRequest } from '../../src/desk/check-command.ts';
import { helpFor } from '../../src/desk/command-line.ts';

test('without options the whole content is told in the terminal', () => {
  expect(readCheckRequest([], {})).toEqual({
    wantsHelp: false,
    showsAll: false,
    rules: [],
    files: [],
    since: undefined,
    today: undefined,
    isWatching: false,
    reporter: 'terminal',
  });
});

test('every option is understood', () => {
  const args = ['a.yaml', '--all', '--rule', 'x', '--rule=y', '--since', 'main', '--today', '2027-03-01'];
  expect(readCheckRequest(args, {})).toMatchObject({
    showsAll: true,
    rules: ['x', 'y'],
    files: ['a.yaml'],
    since: 'main',
    today: '2027-03-01',
  });
  expect(readCheckRequest(['--watch'], {}).isWatching).toBe(true);
});

describe('the reporter', () => {
  test.each([
    [['--json'], {}, 'json'],
    [['--github'], {}, 'github'],
    [[], { GITHUB_ACTIONS: 'true' }, 'github'],
    [['--json'], { GITHUB_ACTIONS: 'true' }, 'json'],
    [['--watch'], { GITHUB_ACTIONS: 'true' }, 'terminal'],
    [[], { GITHUB_ACTIONS: 'false' }, 'terminal'],
  ])('of %j in %j is %s', (args, environment, reporter) => {
    expect(readCheckRequest(args, environment).reporter).toBe(reporter);
  });

  test.each([
    [['--json', '--github'], '--json and --github do not go together. Keep one of the two.'],
    [
      ['--watch', '--json'],
      '--watch and --json do not go together. Programs read one answer: leave out --watch.',
    ],
    [['--watch', '--github'], '--watch and --github do not go together. Leave out --watch.'],
  ])('is one: %j is refused', (args, message) => {
    expect(() => readCheckRequest(args, {})).toThrow(message);
  });
});

describe('the day', () => {
  test('is asked for by an option, by the environment, or not at all', () => {
    expect(askedDay('2027-03-01', { TODAY: '2026-11-24' })).toBe('2027-03-01');
    expect(askedDay(undefined, { TODAY: '2026-11-24' })).toBe('2026-11-24');
    expect(askedDay(undefined, {})).toBeUndefined();
    expect(askedDay(undefined, { TODAY: '' })).toBeUndefined();
  });

  test('must be one of the calendar', () => {
    expect(() => askedDay(undefined, { TODAY: '2026-02-30' })).toThrow(
      'TODAY is "2026-02-30", which is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.',
    );
    expect(() => askedDay('tomorrow', { TODAY: '2026-11-24' })).toThrow(
      '--today is "tomorrow", which is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.',
    );
  });
});

test('the help names every option and every ending', () => {
  const help = helpFor(checkCommand);
  for (const name of Object.keys(checkCommand.options)) expect(help).toContain(`  --${name}`);
  expect(help).toContain(
    'Ends with\n  0 without errors\n  1 if there are errors\n  2 if it could not do what was asked',
  );
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(82);
});
