import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { insertClaim } from '../../../src/desk/new/insert-claim.ts';
import { readYaml } from '../../../src/edition/read-yaml.ts';

const claim = { by: 'nis', asOf: '2026-11-20', recorded: '2026-11-25', sources: [{ source: 'herald' }] };
const written = (indent: string) =>
  ['- by: nis', '  asOf: 2026-11-20', '  recorded: 2026-11-25', '  sources:', '    - source: herald']
    .map((line) => `${indent}${line}\n`)
    .join('');

test.each(globSync('content/explainers/*/facts/*.yaml').sort())(
  'a new claim goes into %s and leaves every other character as it is',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const after = insertClaim(text, claim);
    expect(after.replace(written('  '), '')).toBe(text);
    expect(claimsOf(after)).toHaveLength(claimsOf(text).length + 1);
  },
);

function claimsOf(text: string): unknown[] {
  const read = readYaml(text);
  if ('problems' in read) throw new Error(read.problems[0]?.message);
  const { claims } = Object(read.value) as { claims: unknown[] };
  return claims;
}

test('the newest stands first, and a comment stays with the claim below it', () => {
  const text =
    'kind: figure\nclaims:\n  # of winter\n  - asOf: 2026-12-01\n  # of autumn\n  - asOf: 2026-10-01\nreviewBy: never\n';
  expect(insertClaim(text, claim)).toBe(
    `kind: figure\nclaims:\n  # of winter\n  - asOf: 2026-12-01\n${written('  ')}  # of autumn\n  - asOf: 2026-10-01\nreviewBy: never\n`,
  );
});

test('an older one stands last, also where the file ends without a line break', () => {
  expect(insertClaim('claims:\n- asOf: 2026-12-01', claim)).toBe(
    `claims:\n- asOf: 2026-12-01\n${written('')}`,
  );
  expect(insertClaim('claims:\n  - asOf: 2026-12-01\nreviewBy: never\n', claim)).toBe(
    `claims:\n  - asOf: 2026-12-01\n${written('  ')}reviewBy: never\n`,
  );
});

test('claims between brackets are left alone', () => {
  expect(() => insertClaim('claims: [{ asOf: 2026-12-01 }]\n', claim)).toThrow(
    'The claims of this fact are not written one below the other, so nothing was added.',
  );
});
