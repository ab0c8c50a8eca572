import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their path below `content/`; nothing leaves a file out. */
export type Files = Record<string, string | Uint8Array | undefined>;

const voice = 'kind: agency\nname: River Board\nparty: none\n';

/** A whole small content folder without a mistake, with the changes that a test needs. */
export const aSmallStory: Files = {
  'README.md': '# Handbook\n',
  'sources/herald.yaml':
    'kind: official-document\ntitle: Bridge opens\npublisher: Herald\nurl: https://herald.example/bridge\npublished: 2026-11-22\naccessed: 2026-11-23\nlanguage: en\nparty: none\narchived:\n  url: https://archive.example/bridge\n  day: 2026-11-23\n',
  'voices/river-board.yaml': voice,
  'places/.gitkeep': '',
  'terms/.gitkeep': '',
  'explainers/bridge/explainer.mdx':
    '---\nquestion: Did the bridge open?\nkicker: A bridge\nstandfirst: What is known.\npublished: 2026-11-24\nbyline: The desk\nstate: quiet\ndataCutOff: 2026-11-24\nkeyFacts: [workers]\nhowSure: Quite sure.\nmethod: We read.\nreviewBy: 2027-02-28\n---\nIt did: <Fact id="workers">400 workers</Fact> built it.\n',
  'explainers/bridge/sections/1-start.mdx':
    '---\ntitle: The start\nkind: background\n---\nThere were <Fact id="workers">400 workers</Fact>.\n',
  'explainers/bridge/facts/workers.yaml':
    'kind: figure\nnumber: 1\nlabel: Workers at the bridge\nunit: workers\ndefinition: People paid.\nstanding: reported\nreviewBy: never\nclaims:\n  - by: river-board\n    asOf: 2024-10-18\n    recorded: 2026-11-24\n    value: 400\n    sources:\n      - source: herald\n    admission: true\n',
};

/** An update of 25 November 2026 that the small story can have. */
export const anUpdateFile =
  '---\nkind: development\nheadline: News\nday: 2026-11-25\npublished: 2026-11-25\n---\nText.\n';

/**
 * Writes a content folder that is deleted after the test.
 * @returns its path
 */
export function writeContent(changes: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const folder = join(root, 'content');
  for (const [path, text] of Object.entries({ ...aSmallStory, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
