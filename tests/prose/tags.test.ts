import { describe, expect, test } from 'vitest';
import { problemsInProse } from '../../src/prose/check-prose.ts';
import { tagNamed, tags } from '../../src/prose/tags.ts';
import { rootOf } from '../examples/prose.ts';

describe('the tags an editor may write', () => {
  test('are found by their exact name and by no name that objects have of their own', () => {
    expect(tagNamed('Fact')).toBe(tags['Fact']);
    expect([tagNamed('fact'), tagNamed('constructor'), tagNamed('__proto__'), tagNamed(null)]).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('may hold only tags there are', () => {
    const held = Object.values(tags).flatMap(({ mayHold }) => mayHold);
    expect(held.filter((name) => tagNamed(name) === undefined)).toEqual([]);
  });

  test.each(Object.entries(tags).filter(([name]) => name !== 'FoundingReport'))(
    'the example for %s passes the check',
    (_, tag) => {
      const source = tag.stands === 'alone' ? tag.example : `A sentence ${tag.example} here.`;
      expect(problemsInProse(rootOf(source), source, 'explainer')).toEqual([]);
    },
  );
});
