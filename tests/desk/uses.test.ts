import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aLinkedStory } from '../examples/a-linked-story.ts';
import { writeContent, type Files } from '../examples/content-folder.ts';
import { runScript } from './run-script.ts';

function uses(args: readonly string[], root: string) {
  return runScript('src/desk/uses.ts', args, root);
}

function rootWith(changes: Files = {}): string {
  return dirname(writeContent({ ...aLinkedStory, ...changes }));
}

describe('npm run uses', () => {
  test('lists what stands on a fact, through what, the pages, and a count', () => {
    const ended = uses(['workers'], rootWith());
    expect(ended.stderr).toBe('');
    expect(ended.stdout).toBe(`fact/workers  in bridge
Workers at the bridge
Fact 1, reported
content/explainers/bridge/facts/workers.yaml

Figures on top of the page
  content/explainers/bridge/explainer.mdx:9:12
      Did the bridge open?

Short answer
  content/explainers/bridge/explainer.mdx:14:19
      “400 workers”

Sections
  content/explainers/bridge/sections/1-start.mdx:5:22
      “400 workers”, in “The start”

Charts
  content/explainers/bridge/sections/1-start.mdx:11:20
      “By day, and in all”, in “The start”

Facts worked out from it
  content/explainers/bridge/facts/rest.yaml:5:6
      rest, a difference: Workers by night

Forecasts
  content/explainers/bridge/forecasts/opens.yaml:8:9
      opens: The bridge would open.

Open questions
  content/explainers/bridge/questions/who-paid.yaml:5:9
      who-paid: Who paid?

Through fact/rest: Workers by night
  Sections
    content/explainers/bridge/sections/1-start.mdx:7:91
  Sums
    content/explainers/bridge/sections/1-start.mdx:13:13

Through the forecasts and questions above
  The ledger of forecasts
    content/explainers/bridge/sections/1-start.mdx:17:1
  The list of what is not known
    content/explainers/bridge/sections/1-start.mdx:19:1

Pages that show it
  /
  /bridge/
  /bridge/facts/rest/
  /bridge/facts/workers/
  /bridge/forecasts/opens/
  /bridge/sources/
  /forecasts/
  /sources/
  /sources/herald/
  /voices/river-board/

fact/workers is used in 7 places in 5 files
Through these in 4 places in 1 file
Shown on 10 pages
`);
    expect(ended.status).toBe(0);
  });

  test('says plainly that nothing uses a thing', () => {
    const root = rootWith({ 'sources/lone.yaml': aLinkedStory['sources/wire.yaml'] });
    expect(uses(['lone'], root)).toMatchObject({
      status: 0,
      stdout:
        'source/lone\nWire, Herald\ncontent/sources/lone.yaml\n\nNothing uses source/lone\nShown on no pages\n',
    });
  });

  test('shows all things of a name, and says how to ask for one', () => {
    const { stdout } = uses(['river-board'], rootWith());
    expect(stdout).toMatch(
      /^"river-board" is the name of source\/river-board and voice\/river-board\.\nOne alone: npm run uses -- source\/river-board\n\nsource\/river-board\n/,
    );
    expect(stdout).toContain('\nvoice/river-board is used in 3 places in 3 files\n');
  });

  test('asks which explainer is meant, and looks in that one', () => {
    const root = rootWith({
      'explainers/tunnel/facts/half.yaml': aLinkedStory['explainers/bridge/facts/half.yaml'],
    });
    expect(uses(['half'], root).stdout).toContain(
      '"half" is the name of fact/half in bridge and fact/half in tunnel.\nOne alone: npm run uses -- fact/half --explainer bridge\n',
    );
    expect(uses(['half', '--explainer', 'tunnel'], root).stdout).toContain('Nothing uses fact/half\n');
  });

  test('gives programs JSON', () => {
    const shape = z.strictObject({
      version: z.literal(1),
      things: z.array(
        z.strictObject({
          kind: z.literal('fact'),
          id: z.literal('half'),
          explainer: z.literal('bridge'),
          file: z.string(),
          title: z.string(),
          uses: z.array(
            z.strictObject({
              role: z.string(),
              file: z.string(),
              line: z.int(),
              column: z.int(),
              words: z.string(),
              through: z.array(z.string()),
            }),
          ),
          pages: z.array(z.string().startsWith('/')),
        }),
      ),
      unread: z.array(z.strictObject({ file: z.string(), lines: z.array(z.int()) })),
    });
    const root = rootWith({ 'places/valley.yaml': '# half of it\nname: [x\n' });
    const told = shape.parse(JSON.parse(uses(['half', '--json'], root).stdout));
    expect(told.things[0]?.uses.map(({ role, through }) => [role, ...through])).toEqual([
      ['section'],
      ['chart'],
      ['derived'],
      ['section', 'fact/rest'],
      ['sum', 'fact/rest'],
    ]);
    expect(told.unread).toEqual([{ file: 'content/places/valley.yaml', lines: [1] }]);
  });

  test.each([
    [[], 'Name one thing, such as: npm run uses -- casualties\nAll options: npm run uses -- --help\n'],
    [
      ['a', 'b'],
      'Name one thing, such as: npm run uses -- casualties\nAll options: npm run uses -- --help\n',
    ],
    [['workrs'], 'Nothing is called "workrs". Did you mean:\n  fact/workers  Workers at the bridge\n'],
    [['x', '--jsn'], 'There is no option --jsn. Did you mean --json?\nAll options: npm run uses -- --help\n'],
  ])('ends with 2 where it cannot answer %j', (args, stderr) => {
    expect(uses(args, rootWith())).toMatchObject({ status: 2, stdout: '', stderr });
  });

  test('shows its help', () => {
    expect(uses(['--help'], rootWith())).toMatchObject({ status: 0 });
    expect(uses(['--help'], rootWith()).stdout).toContain('npm run uses -- <id> [options]\n');
  });

  test('answers though the content has mistakes, and says what could not be read', () => {
    const root = rootWith({
      'sources/herald.yaml': 'kind: [newspaper\n',
      'voices/reporter.yaml': undefined,
      'explainers/bridge/facts/half.yaml': 'kind: figure\nlabel: workers\n',
      'explainers/bridge/sections/1-start.mdx': '---\ntitle: x\n',
    });
    const ended = uses(['workers'], root);
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(
      /\n\n3 files could not be read, and what stands in them is not counted\.\nnpm run check says why\.\n {2}content\/explainers\/bridge\/facts\/half\.yaml {2}names it in line 2\n {2}content\/explainers\/bridge\/sections\/1-start\.mdx\n {2}content\/sources\/herald\.yaml\n$/,
    );
    const source = uses(['herald'], root).stdout;
    expect(source).toMatch(
      /^source\/herald\ncontent\/sources\/herald\.yaml\nThere is no such file, or it could not be read: npm run check says more\.\n\nClaims\n/,
    );
    expect(uses(['reporter'], root).stdout).toContain('voice/reporter is used in 2 places in 2 files\n');
  });

  test('answers about the real content', () => {
    const ended = uses(['casualties'], process.cwd());
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(/\nfact\/casualties is used in \d+ places in \d+ files\n/);
    expect(ended.stdout).toMatch(/\n {2}\/north-korea-russia\/facts\/casualties\/\n/);
    expect(ended.stdout).not.toContain('\u001b');
    const widest = Math.max(
      ...ended.stdout
        .split('\n')
        .filter((line) => !line.includes('content/'))
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(80);
  });
});
