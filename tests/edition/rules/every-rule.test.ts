import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyRule } from '../../../src/edition/rules/every-rule.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenStory } from '../../examples/written-entries/whole-story.ts';

test.each(everyRule.map((rule) => [rule.name, rule] as const))('%s lets good content pass', (_name, rule) => {
  expect(judge(rule, aWrittenStory())).toEqual([]);
});

test('every rule in the folder is applied, and its function is named as its file', () => {
  const files = readdirSync('src/edition/rules').filter((file) => file !== 'every-rule.ts');
  const names = files.map((file) =>
    file.replace('.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(everyRule.map(({ name }) => name).sort()).toEqual(names.sort());
});

test('every rule is tested', () => {
  const rules = readdirSync('src/edition/rules').map((file) => file.replace('.ts', '.test.ts'));
  expect(readdirSync(import.meta.dirname).sort()).toEqual(rules.sort());
});
