import { expect, test } from 'vitest';
import { rolesOn } from '../../src/edition/roles-on.ts';

test('offices that a voice had certainly left, or did not have yet, are left out', () => {
  const roles = [
    { title: 'Mayor', from: '2024-02' },
    { title: 'Engineer', to: '2024-01' },
    { title: 'Angler' },
  ];
  expect(rolesOn({ roles }, '2024-03-01')).toEqual(['Mayor', 'Angler']);
  expect(rolesOn({ roles }, '2023')).toEqual(['Engineer', 'Angler']);
});
