import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';
import { runScript } from './run-script.ts';

const workers = 'explainers/bridge/facts/workers.yaml';
const dueInFebruary = String(aSmallStory[workers]).replace('reviewBy: never', 'reviewBy: 2027-02-21');
const forecast =
  'statement: The bridge will be painted.\nby: river-board\nsaid: 2026-11-20\nsource: herald\ncriteria: Paint.\ncriteriaSet: 2026-11-24\nverdict: open\n';

function due(args: readonly string[], changes: Files = {}) {
  return runScript('src/desk/due.ts', args, dirname(writeContent({ [workers]: dueInFebruary, ...changes })));
}

describe('npm run due', () => {
  test('lists what is due by a day, the longest due first, with what it says now and where to look', () => {
    const { stdout, status } = due(['--by', '2027-02-28']);
    expect(stdout).toBe(`2 things to look at again by 28 February 2027

21 Feb 2027  fact/workers  in bridge
             1 Workers at the bridge (7 days ago)
             Now: 400 workers (River Board, 18 Oct 2024)
             Last looked at on 24 November 2026
             https://herald.example/bridge
             content/explainers/bridge/facts/workers.yaml:7

28 Feb 2027  explainer/bridge
             Did the bridge open?
             Last looked at on 24 November 2026
             content/explainers/bridge/explainer.mdx:12

When you have looked: add what is new, or write checked: with the day you
looked. Then write the next day in reviewBy.
`);
    expect(status).toBe(0);
  });

  test('leaves out what is due later, and what cannot change', () => {
    expect(due(['--by', '2027-02-20']).stdout).toBe('Nothing is due by 20 February 2027.\n');
    const { stdout } = due(['--by', '2027-02-28'], { [workers]: aSmallStory[workers] });
    expect(stdout).not.toContain('fact/workers');
  });

  test('counts a look that somebody noted', () => {
    const checked = dueInFebruary.replace('claims:', 'checked: 2027-01-15\nclaims:');
    const seen = String(aSmallStory['sources/herald.yaml']).replace(
      'accessed: 2026-11-23',
      'accessed: 2027-01-15',
    );
    const { stdout } = due(['--by', '2027-02-21'], { [workers]: checked, 'sources/herald.yaml': seen });
    expect(stdout).toContain('Last looked at on 15 January 2027');
  });

  test('ends with the forecasts and questions that are open', () => {
    const { stdout } = due(['--by', '2026-12-01'], { 'explainers/bridge/forecasts/paint.yaml': forecast });
    expect(stdout).toBe(`Nothing is due by 1 December 2026.

Still open, without a day
forecast/paint
  The bridge will be painted.
`);
  });

  test('tells programs the same', () => {
    const found: unknown = JSON.parse(due(['--by', '2027-02-21', '--json']).stdout);
    expect(found).toEqual({
      version: 1,
      by: '2027-02-21',
      due: [
        {
          kind: 'fact',
          id: 'workers',
          explainer: 'bridge',
          file: `content/${workers}`,
          line: 7,
          reviewBy: '2027-02-21',
          lastLookedAt: '2026-11-24',
          now: { words: '400 workers', voice: 'River Board', asOf: '2024-10-18' },
          addresses: ['https://herald.example/bridge'],
        },
      ],
      open: [],
    });
  });

  test('says where a day belongs that was typed alone, and which is none', () => {
    const alone = due(['2027-02-28']);
    expect(alone.stderr).toBe('Write the day after --by: npm run due -- --by 2027-02-28\n');
    expect(alone.status).toBe(2);
    expect(due(['--by', '2027-02-30']).stderr).toBe(
      '"2027-02-30" is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.\n',
    );
  });
});
