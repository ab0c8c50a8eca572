import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { aSmallStory, writeContent } from '../examples/content-folder.ts';
import { hostileInputs, type HostileInput } from './read-inputs.ts';

/** The groups, and how many inputs of each there are at the least. */
const groups = {
  'mdx-code': 40,
  'front-matter': 25,
  image: 12,
  html: 20,
  url: 51,
  'source-url': 24,
  unicode: 24,
  bytes: 14,
  yaml: 20,
  date: 26,
  number: 27,
  path: 37,
  reference: 11,
};

/** Every error of the input, as `rule line:column message`. */
function errorsOf({ path, content }: HostileInput): string[] {
  const folder = writeContent({ [path]: content });
  const { edition, problems } = readEdition(folder, undefined);
  expect(edition).toBeUndefined();
  expect(existsSync(join(dirname(folder), 'canary'))).toBe(false);
  return problems
    .filter(({ level, remedy }) => level === 'error' && remedy !== '')
    .map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`);
}

// What the inputs would set or write, if anything in them ran.
afterEach(() => {
  expect(globalThis).not.toHaveProperty('canary');
  expect(existsSync('canary')).toBe(false);
});

test('the content around the hostile inputs is without a mistake', () => {
  expect(readEdition(writeContent(), undefined).edition).toBeDefined();
  expect(Object.keys(aSmallStory)).not.toContain('sources/more.yaml');
});

describe.each(Object.entries(groups))('hostile content of group %s', (group, least) => {
  const inputs = hostileInputs(group);

  test('is tried in many ways, each under a name of its own', () => {
    expect(inputs.length).toBeGreaterThanOrEqual(least);
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
  });

  test.each(inputs)('is refused where it stands: $name', (input) => {
    const isTold = (error: string) => error.startsWith(`${input.told} `) && error.includes(input.says);
    expect(errorsOf(input)).toSatisfy(
      (errors: string[]) => errors.some(isTold),
      `${input.told} … ${input.says}`,
    );
  });
});
