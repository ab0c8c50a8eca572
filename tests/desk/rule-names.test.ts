import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleNames } from '../../src/desk/rule-names.ts';

/** Every name that the code gives to a rule of a problem. */
function namesInCode(): string[] {
  const files = globSync('src/{edition,prose,desk}/**/*.ts');
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/(?:\brule: |\bproblem\(\w+, )'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
}

test('every name that a problem can carry can be asked for', () => {
  const named = namesInCode();
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((name) => !ruleNames().includes(name))).toEqual([]);
});

test('names are sorted, and each stands once', () => {
  expect(ruleNames()).toEqual([...new Set(ruleNames())].sort());
  expect(ruleNames()).toContain('every-reference-exists');
});
