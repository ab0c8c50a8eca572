import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { askedDay } from '../../src/desk/check.ts';

test('today is asked for as a day, or not at all', () => {
  expect(askedDay({ TODAY: '2026-11-24' })).toBe('2026-11-24');
  expect(askedDay({})).toBeUndefined();
  expect(askedDay({ TODAY: '' })).toBeUndefined();
  expect(() => askedDay({ TODAY: '2026-02-30' })).toThrow(
    'TODAY is "2026-02-30", which is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.',
  );
});

test('a day that does not exist is told in one line', () => {
  const ended = spawnSync(process.execPath, ['src/desk/check.ts'], {
    env: { ...process.env, TODAY: 'tomorrow' },
    encoding: 'utf8',
  });
  expect(ended.status).toBe(1);
  expect(ended.stderr).toMatch(/^TODAY is "tomorrow", which is not a day of the calendar\..*\n$/);
});
