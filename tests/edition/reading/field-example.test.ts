import { expect, test } from 'vitest';
import { z } from 'zod';
import { addField, exampleOf, meantDay, meantId } from '../../../src/edition/reading/field-example.ts';
import { reference } from '../../../src/schemas/fields.ts';

test.each([
  [20241018, '2024-10-18'],
  ['2024/10/18', '2024-10-18'],
  ['18 October 2024', '2024-10-18'],
  ['October 18, 2024', '2024-10-18'],
  ['18/10/2024', '2024-10-18'],
  ['10/18/2024', '2024-10-18'],
  ['6.6.2024', '2024-06-06'],
  ['October 2024', '2024-10'],
])('%s is meant as %s', (written, day) => {
  expect(meantDay(written)).toBe(day);
});

test.each(['5/6/2024', '2026-02-31', '18 October', '8 to 13 October 2024', 'soon', '20241318'])(
  '%s could be another day, or none',
  (written) => {
    expect(meantDay(written)).toBeUndefined();
  },
);

test('a name is spelt as an id', () => {
  expect(meantId('River Board')).toBe('river-board');
  expect(meantId('NIS')).toBe('nis');
  expect(meantId('São Paulo (city)')).toBe('sao-paulo-city');
  expect(meantId('북한')).toBeUndefined();
});

test('lists and groups are shown ready to copy, single values are described', () => {
  const claim = z.strictObject({ by: reference('voice'), value: z.number(), note: z.string().optional() });
  expect(exampleOf('claims', z.array(claim))).toBe('For example: claims: [{ by: id-of-a-voice, value: 1 }]');
  expect(exampleOf('facts', z.array(reference('fact')))).toBe('For example: facts: [id-of-a-fact]');
  expect(exampleOf('text', z.record(z.string(), z.string()))).toBe('For example: text: { en: "…" }');
  expect(exampleOf('title', z.string())).toBeUndefined();
  expect(addField('title', { schema: z.string(), describes: 'What it is called.' })).toBe(
    'Add title: What it is called.',
  );
  expect(addField('title', undefined)).toBe('Add title.');
});
