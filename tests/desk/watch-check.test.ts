import { rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Desk } from '../../src/desk/answer-check.ts';
import { readCheckRequest } from '../../src/desk/check-command.ts';
import { collectProblems } from '../../src/desk/collect-problems.ts';
import { checkOnce, watchCheck } from '../../src/desk/watch-check.ts';
import { aSmallStory, writeContent } from '../examples/content-folder.ts';

const request = readCheckRequest(['--watch'], {});
const voice = 'voices/river-board.yaml';
const section = 'explainers/bridge/sections/1-start.mdx';

function deskFor(folder: string): Desk {
  const root = dirname(folder);
  return { root, from: root, look: { isColoured: false, columns: 80 } };
}

const end = 'Watching content/. Ctrl-C ends it.';

describe('while somebody writes', () => {
  test('the first check tells what is there', () => {
    expect(checkOnce(request, deskFor(writeContent()), undefined).text).toBe(
      `5 files, 1 fact, 1 source: no errors, no warnings\n\n${end}`,
    );
  });

  test('later ones tell what is new and what is mended', () => {
    const folder = writeContent({ [voice]: `${String(aSmallStory[voice])}nmae: x\n` });
    const first = checkOnce(request, deskFor(folder), undefined);
    writeFileSync(join(folder, voice), String(aSmallStory[voice]));
    writeFileSync(join(folder, section), String(aSmallStory[section]).replace('400', '500'));
    const { text } = checkOnce(request, deskFor(folder), first.problems);
    expect(text.split('\n\n').slice(1).join('\n\n')).toBe(`1 error, no warnings in 1 file

Since the check before: 1 new, 1 mended
  new  content/explainers/bridge/sections/1-start.mdx:5:31  figures-agree-with-their-fact
  mended  content/voices/river-board.yaml:4:1  fields-are-as-described

${end}`);
  });

  test('nothing new is said in a line', () => {
    const desk = deskFor(writeContent());
    expect(checkOnce(request, desk, []).text).toContain('\n\nNothing new since the check before.\n\n');
  });

  test('of many the first are named', () => {
    const folder = writeContent();
    for (let index = 0; index < 9; index += 1) writeFileSync(join(folder, `voices/v${index}.yaml`), 'x: 1\n');
    const { text } = checkOnce(request, deskFor(folder), []);
    expect(text).toMatch(
      /Since the check before: \d+ new, 0 mended\n(?: {2}new {2}content.*\n){6} {2}new {2}and \d+ more\n/,
    );
  });

  test('the file that an editor keeps beside an open one is no problem', () => {
    const folder = writeContent({ 'sources/.herald.yaml.swp': 'x' });
    expect(collectProblems(dirname(folder), undefined).problems).toHaveLength(1);
    expect(checkOnce(request, deskFor(folder), undefined).text).toContain('no errors');
  });
});

test('every check finds what a first check finds, whatever happened between them', () => {
  const folder = writeContent();
  const steps = [
    () => {
      writeFileSync(join(folder, section), String(aSmallStory[section]).replace('400', '500'));
    },
    () => {
      unlinkSync(join(folder, 'sources/herald.yaml'));
    },
    () => {
      writeFileSync(join(folder, 'sources/herald.yaml'), 'kind: [newspaper\n');
    },
    () => {
      rmSync(join(folder, 'voices'), { recursive: true });
    },
    () => {
      rmSync(folder, { recursive: true });
    },
  ];
  let before = checkOnce(request, deskFor(folder), undefined).problems;
  for (const step of steps) {
    step();
    const again = checkOnce(request, deskFor(folder), before).problems;
    expect(again).toEqual(collectProblems(dirname(folder), undefined).problems);
    expect(again).not.toEqual(before);
    before = again;
  }
});

test('a check that fails is told and does not end the watch', () => {
  const desk = deskFor(writeContent());
  const asked = { ...request, rules: ['no-such-rule-at-all'] };
  const { text, problems } = checkOnce(asked, desk, []);
  expect(text).toMatch(/^The check could not be finished: There is no rule "no-such-rule-at-all"\. /);
  expect(text).toContain('\nIt starts again after the next change.\n\n');
  expect(problems).toBeUndefined();
});

test('what is saved while the first check runs is seen by the next', async () => {
  const folder = writeContent();
  const shown: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => {
    shown.push(text);
    if (shown.filter((each) => each.includes(end)).length > 1 || !text.includes(end)) return;
    writeFileSync(join(folder, section), String(aSmallStory[section]).replace('400', '500'));
  });
  onTestFinished(() => {
    log.mockRestore();
  });
  const ended = watchCheck(request, deskFor(folder));
  await vi.waitFor(
    () => {
      expect(shown.join('')).toContain('Since the check before: 1 new, 0 mended');
    },
    { timeout: 10_000 },
  );
  process.listeners('SIGTERM').at(-1)?.('SIGTERM');
  expect(await ended).toBe(0);
}, 15_000);
