import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aLinkedStory } from '../examples/a-linked-story.ts';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';
import { aCorrectedStory } from '../examples/a-corrected-story.ts';
import { runScript } from './run-script.ts';

function history(args: readonly string[], root: string) {
  return runScript('src/desk/history.ts', args, root);
}

function rootWith(changes: Files = {}): string {
  return dirname(writeContent({ ...aCorrectedStory, ...changes }));
}

describe('npm run history', () => {
  test('finds by the days of the world which of several updates of one day brought a claim', () => {
    const claim = (asOf: string, value: number) =>
      `  - by: river-board\n    asOf: ${asOf}\n    recorded: 2026-11-24\n    value: ${value}\n    sources:\n      - source: herald\n    admission: true\n`;
    const update = (day: string) =>
      `---\nkind: development\nheadline: A count of ${day}\nday: ${day}\npublished: 2026-11-24\nfacts: [workers]\n---\nText.\n`;
    const folder = 'explainers/bridge';
    const root = dirname(
      writeContent({
        [`${folder}/facts/workers.yaml`]: `${String(aSmallStory[`${folder}/facts/workers.yaml`])}${claim('2024-12-01', 450)}${claim('2025-02-01', 500)}`,
        [`${folder}/updates/2024-12-01-a.mdx`]: update('2024-12-01'),
        [`${folder}/updates/2025-02-01-b.mdx`]: update('2025-02-01'),
      }),
    );
    const { stdout } = history(['workers'], root);
    expect(stdout.match(/Published 24 Nov 2026, .*/g)).toEqual([
      'Published 24 Nov 2026, with the page (line 9)',
      'Published 24 Nov 2026, by update/2024-12-01-a (line 16)',
      'Published 24 Nov 2026, by update/2025-02-01-b (line 23)',
    ]);
    expect(stdout.match(/A count of \S+/g)).toEqual(['A count of 2024-12-01', 'A count of 2025-02-01']);
  });

  test('tells what was said, the oldest first, what brought it, and how it stands', () => {
    const ended = history(['workers'], rootWith());
    expect(ended.stderr).toBe('');
    expect(ended.stdout).toBe(`fact/workers  in bridge
Workers at the bridge
content/explainers/bridge/facts/workers.yaml

3 claims, by the day that each tells of

Oct 2024     300–350 workers
             Ann Reporter (voice/reporter), against its own interest
             source/wire
             Published 5 Dec 2026, told by no update (line 23)

18 Oct 2024  400 workers
             River Board (voice/river-board)
             source/herald
             Published 24 Nov 2026, with the page (line 31)

1 Nov 2024   about 450 workers
             River Board (voice/river-board)
             Nights are in it.
             source/herald (page 3)
             source/wire (context)
             Published 1 Dec 2026, by update/2024-11-01-two-digits (line 10)
             Stands in place of: 540 workers
             Because: Two digits had changed places.
             Shown today: it tells of the newest day

Updates that name it

1 Nov 2024   Correction: The bridge had 450 workers, not 540
             It was: 540 workers.
             It is: 450 workers.
             update/2024-11-01-two-digits, published 1 Dec 2026
             content/explainers/bridge/updates/2024-11-01-two-digits.mdx

Today
Fact 1 says: about 450 workers.
River Board, as of 1 November 2024; shown because it tells of the newest day.
Disputed: The board counted twice, and the two counts differ in whom they count.
To be looked at again by 28 February 2027.
`);
    expect(ended.status).toBe(0);
  });

  test('of a fact that is worked out says from what', () => {
    const { stdout } = history(['rest'], rootWith());
    expect(stdout).toContain('Workers by night\nWorked out: workers − half\ncontent/');
    expect(stdout).toContain('\nShown today: it is the only claim\n'.trim());
    expect(stdout).toMatch(/\nReported\.\nIt need not be looked at again\.\n$/);
  });

  test.each([
    ['preferred: true', 'it is marked preferred'],
    ['asOf: 2024-10-18', 'of the claims for this day it was published last'],
  ])('says why a claim is shown: with %s, %s', (line, reason) => {
    const text = String(aCorrectedStory['explainers/bridge/facts/workers.yaml']);
    const changed = line.startsWith('asOf')
      ? text.replace('asOf: 2024-11-01', line).replace('asOf: 2024-10\n', 'asOf: 2024-10-01\n')
      : text.replace('    value: 400\n', `    value: 400\n    ${line}\n`);
    const root = rootWith({ 'explainers/bridge/facts/workers.yaml': changed });
    expect(history(['workers'], root).stdout).toContain(`Shown today: ${reason}\n`);
  });

  test('asks which explainer is meant', () => {
    const root = rootWith({
      'explainers/tunnel/facts/half.yaml': aLinkedStory['explainers/bridge/facts/half.yaml'],
    });
    expect(history(['half'], root).stdout).toContain(
      'One alone: npm run history -- fact/half --explainer bridge\n',
    );
    expect(history(['half', '--explainer', 'tunnel'], root).stdout).toMatch(/^fact\/half {2}in tunnel\n/);
  });

  test('gives programs JSON', () => {
    const shape = z.strictObject({
      version: z.literal(1),
      facts: z.array(
        z.strictObject({
          id: z.string(),
          explainer: z.string(),
          file: z.string(),
          kind: z.literal('figure'),
          number: z.int(),
          label: z.string(),
          standing: z.literal('disputed'),
          standingNote: z.string(),
          reviewBy: z.string(),
          claims: z.array(
            z.strictObject({
              asOf: z.string(),
              recorded: z.string(),
              line: z.int(),
              words: z.string(),
              by: z.string(),
              voice: z.string(),
              isAdmission: z.boolean(),
              note: z.string().optional(),
              replaces: z.string().optional(),
              because: z.string().optional(),
              sources: z.array(
                z.strictObject({
                  source: z.string(),
                  at: z.string().optional(),
                  stance: z.string().optional(),
                }),
              ),
              broughtBy: z.string(),
              isShown: z.boolean(),
              shownBecause: z.string().optional(),
            }),
          ),
          updates: z.array(
            z.strictObject({
              id: z.string(),
              file: z.string(),
              kind: z.literal('correction'),
              headline: z.string(),
              day: z.string(),
              published: z.string(),
            }),
          ),
        }),
      ),
      unread: z.array(z.never()),
    });
    const told = shape.parse(JSON.parse(history(['workers', '--json'], rootWith()).stdout));
    expect(told.facts[0]?.claims.map(({ broughtBy, isShown }) => [broughtBy, isShown])).toEqual([
      ['untold', false],
      ['first-publication', false],
      ['update/2024-11-01-two-digits', true],
    ]);
  });

  test('answers though the content has mistakes, and says what could not be read', () => {
    const root = rootWith({
      'voices/reporter.yaml': 'kind: [x\n',
      'explainers/bridge/updates/2024-11-01-two-digits.mdx': '---\nfacts: [workers]\n',
    });
    const ended = history(['workers'], root);
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('             reporter (voice/reporter), against its own interest\n');
    expect(ended.stdout).toContain('Published 1 Dec 2026, told by no update (line 10)\n');
    expect(ended.stdout).toMatch(
      /\n2 files could not be read, and what stands in them is not counted\.\nnpm run check says why\.\n {2}content\/explainers\/bridge\/updates\/2024-11-01-two-digits\.mdx {2}names it in line 2\n/,
    );
  });

  test.each<[string[], Files, string]>([
    [
      [],
      {},
      'Name one fact, such as: npm run history -- casualties\nAll options: npm run history -- --help\n',
    ],
    [['river-board'], {}, 'There is no fact called "river-board"; it is a source and voice.\n'],
    [
      ['wrokers'],
      {},
      'There is no fact called "wrokers". Did you mean:\n  fact/workers  Workers at the bridge\n',
    ],
    [
      ['workers'],
      { 'explainers/bridge/facts/workers.yaml': 'kind: x\n' },
      'content/explainers/bridge/facts/workers.yaml is missing or could not be read: npm run check says more.\n',
    ],
  ])('ends with 2 where it cannot answer %j', (args, changes, stderr) => {
    expect(history(args, rootWith(changes))).toMatchObject({ status: 2, stdout: '', stderr });
  });

  test('shows its help', () => {
    const ended = history(['--help'], rootWith());
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('npm run history -- <fact> [options]\n');
  });

  test('answers about the real content in 80 columns', () => {
    const ended = history(['casualties'], process.cwd());
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(/\n12 Feb 2026 {2}about 6,000 soldiers\n {13}NIS \(voice\/nis\)\n/);
    // The path of a file is not broken.
    const lines = ended.stdout.split('\n').filter((line) => /\S\s+\S/.test(line));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});
