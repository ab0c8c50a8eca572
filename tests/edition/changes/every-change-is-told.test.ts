import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween } from '../../../src/edition/changes/change.ts';
import { everyChangeRule } from '../../../src/edition/changes/every-change-rule.ts';
import { prepareManuscript } from '../../../src/edition/manuscript.ts';
import type { Problem } from '../../../src/edition/problem.ts';
import { readContent } from '../../../src/edition/read-content.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';

const { entries } = readContent(join(import.meta.dirname, '../../../content'));
const before = prepareManuscript(entries, undefined, []);

/** One value of a published file: a leaf of its YAML. */
interface Leaf {
  entry: WrittenEntry;
  path: readonly PropertyKey[];
  value: string | number | boolean;
}

const leaves = entries
  .filter(({ kind }) => ['fact', 'quote', 'source', 'forecast'].includes(kind))
  .flatMap((entry) => leavesOf(entry, entry.data, []));

function leavesOf(entry: WrittenEntry, value: unknown, path: readonly PropertyKey[]): Leaf[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      leavesOf(entry, inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isScalar ? [{ entry, path, value }] : [];
}

/** What a careless or a dishonest hand does to a value. Nothing takes the value away. */
const hands: Record<string, (value: Leaf['value']) => unknown> = {
  deletes: () => undefined,
  'changes a digit or a word': (value) => {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return undefined;
    if (/\d/.test(value)) return value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    return value.replace(/\S+$/, 'otherwise');
  },
  'makes more of it': (value) => {
    if (typeof value === 'number') return value * 10;
    return typeof value === 'boolean' ? undefined : `${value} and more`;
  },
  'makes less of it': (value) => {
    if (typeof value === 'number') return value - 1;
    return typeof value === 'boolean' ? undefined : value.slice(0, Math.ceil(value.length / 2) - 1);
  },
};

/** What may change without a word, with the reason. */
const free: readonly { why: string; fits: (leaf: Leaf, now: unknown) => boolean }[] = [
  {
    why: 'a source may be seen again on a later day',
    fits: ({ entry, path, value }, now) =>
      entry.kind === 'source' && path[0] === 'accessed' && typeof now === 'string' && now > String(value),
  },
  {
    why: 'the day of the next review is the newsroom’s own',
    fits: ({ entry, path }) => entry.kind === 'fact' && path[0] === 'reviewBy',
  },
];

function problemsWhen({ entry, path }: Leaf, now: unknown): Problem[] {
  const data = structuredClone(entry.data);
  setAt(data, path, now);
  const altered: WrittenEntry = Object.assign({}, entry, { data });
  const after = { ...before, entries: before.entries.map((other) => (other === entry ? altered : other)) };
  const change = changeBetween(before, after);
  return everyChangeRule.flatMap((rule) => rule(change));
}

function setAt(data: object, path: readonly PropertyKey[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) Reflect.set(data, key, value);
  else setAt(Object(Reflect.get(data, key)), rest, value);
}

test('any one value of a fact, quotation, source or forecast that is altered is told once, at its file', () => {
  const anyLeaf = fc.constantFrom(...leaves);
  const anyHand = fc.constantFrom(...Object.keys(hands));
  const isTold = fc.property(anyLeaf, anyHand, (leaf, hand) => {
    const now = hands[hand]?.(leaf.value);
    fc.pre(now !== leaf.value && !free.some(({ fits }) => fits(leaf, now)));
    const problems = problemsWhen(leaf, now);
    expect(problems.map(({ file, level }) => `${level} ${file}`)).toContain(`error ${leaf.entry.file}`);
    // The number of a fact may also be that of another one.
    if (leaf.path[0] !== 'number') expect(problems).toHaveLength(1);
  });
  fc.assert(isTold, { seed: 20261124, numRuns: 120 });
}, 120_000);

test('a value that is written anew as it was is not told', () => {
  const [leaf] = leaves;
  expect(leaf && problemsWhen(leaf, leaf.value)).toEqual([]);
});
