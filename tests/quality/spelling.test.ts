import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

// Each look starts a program that reads its dictionaries first.
vi.setConfig({ testTimeout: 60_000 });

/** What the spell-check says of a file that holds this text: place and words. */
function misspelt(path: string, text: string): string[] {
  const cspell = [
    'node_modules/cspell/bin.mjs',
    'lint',
    '--no-progress',
    '--no-summary',
    '--show-suggestions',
  ];
  const { stdout } = spawnSync(
    process.execPath,
    [...cspell, '--config', 'cspell.config.mjs', `stdin://${path}`],
    { input: text, encoding: 'utf8' },
  );
  return stdout.split('\n').filter((line) => line !== '');
}

function wordsIn(lines: readonly string[]): (string | undefined)[] {
  return lines.map((line) => /\((\p{L}+)\)/u.exec(line)?.[1]);
}

test('the spell-check tells the place of a slip and what may be meant', () => {
  expect(
    misspelt('content/explainers/x/sections/1-x.mdx', '---\ntitle: The start\n---\nThey arived.\n'),
  ).toEqual([
    expect.stringMatching(
      /^content\/explainers\/x\/sections\/1-x\.mdx:4:6 - Unknown word \(arived\).*arrived/,
    ),
  ]);
});

test('the spell-check finds slips and American spellings in prose, in titles of tags and in folded texts', () => {
  const prose =
    'The <Term id="x">Inteligence</Term> <Fact id="x">center</Fact> of <Chart facts="x" title="teh color" /> labor.';
  expect(wordsIn(misspelt('content/explainers/x/sections/1-x.mdx', prose))).toEqual([
    'Inteligence',
    'center',
    'teh',
    'color',
    'labor',
  ]);
  const yaml = 'definition: >-\n  All who were\n  conuted at the center.\nclaims:\n  - says: They arived.\n';
  expect(wordsIn(misspelt('content/explainers/x/facts/x.yaml', yaml))).toEqual([
    'conuted',
    'center',
    'arived',
  ]);
});

test('the spell-check leaves ids, addresses, other scripts, quotations and other people’s titles alone', () => {
  const fact =
    'kind: figure\nof: [qwertz-one, asdfg]\nclaims:\n  - by: qwertz\n    sources:\n      - source: asdfg-2024\n        words: Wörtlich color zitiert\nfacts:\n  - qwertz\n';
  expect(misspelt('content/explainers/x/facts/x.yaml', fact)).toEqual([]);
  const source = 'title: >-\n  Labor qwertz\n  asdfg\nurl: https://qwertz.example/asdfgh\n';
  expect(misspelt('content/sources/x.yaml', source)).toEqual([]);
  const prose = 'Kursk’s soldiers, 북한군 and Герасимов, said <Said id="qwertz">color qwertz</Said>.';
  expect(misspelt('content/explainers/x/sections/1-x.mdx', prose)).toEqual([]);
});

test('the list of known words is in order and holds no word twice', () => {
  const words = readFileSync('known-words.txt', 'utf8').trimEnd().split('\n');
  expect(words).toEqual([...new Set(words)].sort());
});
