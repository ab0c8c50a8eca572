import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/wording/nearest-name.ts';

describe('the name that was meant', () => {
  test.each([
    ['confrmed', ['confirmed', 'reported'], 'confirmed'],
    ['Fcat', ['Source', 'Fact'], 'Fact'],
    ['lable', ['label', 'level'], 'label'],
    ['as_of', ['asOf', 'as-of'], 'as-of'],
    ['NIS', ['nis', 'nhk'], 'nis'],
    ['nhk-2024', ['kbs-2024-06-20', 'nhk-2024-06-20-treaty', 'nhk-2024-06-20'], 'nhk-2024-06-20'],
    ['casualties-2', ['casualties', 'causes'], 'casualties'],
    ['tims', ['time', 'tide'], 'time'],
    ['bat', ['cat', 'bar'], 'bar'],
  ])('%s among %j is %s', (wanted, names, meant) => {
    expect(nearestName(wanted, names)).toBe(meant);
  });

  test.each([
    ['foo', ['label', 'standing']],
    ['by', ['to', 'of']],
    ['ab', ['abcdef']],
    ['same', ['same']],
    ['', []],
  ])('%j among %j is nobody’s', (wanted, names) => {
    expect(nearestName(wanted, names)).toBeUndefined();
  });

  test('does not depend on the order of the names', () => {
    const names = ['bar', 'cat', 'bad'];
    expect(nearestName('bat', names)).toBe(nearestName('bat', names.toReversed()));
  });
});
