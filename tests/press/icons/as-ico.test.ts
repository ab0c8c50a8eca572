import { expect, test } from 'vitest';
import { asIco } from '../../../src/press/icons/as-ico.ts';

test('an icon file holds the picture whole, and says how large it is and where it begins', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const ico = Buffer.from(asIco(png, 48));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([ico[6], ico[7]]).toEqual([48, 48]);
  const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect([...ico.subarray(start, start + length)]).toEqual([...png]);
  expect(start + length).toBe(ico.length);
});
