import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/atlas/remembered.ts';

test('work is done once for the same input, and again for another or when much else was asked since', () => {
  const work = vi.fn((places: { id: string }[]) => places.length);
  const count = remembered(work);
  expect([count([{ id: 'a' }]), count([{ id: 'a' }]), count([{ id: 'a' }, { id: 'b' }])]).toEqual([1, 1, 2]);
  expect(work).toHaveBeenCalledTimes(2);
  for (let other = 0; other < 20; other += 1) count([{ id: String(other) }]);
  count([{ id: 'a' }]);
  expect(work).toHaveBeenCalledTimes(23);
});
