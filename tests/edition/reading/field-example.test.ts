import { expect, test } from 'vitest';
import { z } from 'zod';
import { addField, exampleOf, meantId } from '../../../src/edition/reading/field-example.ts';
import { day, languageCode, reference } from '../../../src/schemas/fields.ts';

test('a name is spelt as an id', () => {
  expect(meantId('River Board')).toBe('river-board');
  expect(meantId('NIS')).toBe('nis');
  expect(meantId('São Paulo (city)')).toBe('sao-paulo-city');
  expect(meantId('북한')).toBeUndefined();
});

test('lists and groups are shown ready to copy, plain text is described', () => {
  const claim = z.strictObject({ by: reference('voice'), low: z.number(), note: z.string().optional() });
  expect(exampleOf('claims', z.array(claim))).toBe('For example: claims: [{ by: id-of-a-voice, low: 1 }]');
  expect(exampleOf('facts', z.array(reference('fact')))).toBe('For example: facts: [id-of-a-fact]');
  expect(exampleOf('text', z.record(z.string(), z.string()))).toBe('For example: text: { en: "…" }');
  expect(exampleOf('Item 1 of claims', claim)).toBe('For example: - { by: id-of-a-voice, low: 1 }');
  expect(exampleOf('title', z.string())).toBeUndefined();
  expect(addField('title', { schema: z.string(), describes: 'What it is called.' })).toBe(
    'Add title: What it is called.',
  );
  expect(addField('title', undefined)).toBe('Add title.');
});

test('a value that has a form is shown in it', () => {
  expect(exampleOf('said', day)).toBe('For example: said: YYYY-MM-DD');
  expect(exampleOf('language', languageCode.optional())).toBe('For example: language: en');
  expect(exampleOf('by', reference('voice'))).toBeUndefined();
});

test('what was written is put where it belongs', () => {
  const cited = z.array(z.strictObject({ source: reference('source'), at: z.string().optional() }));
  expect(exampleOf('sources', cited, 'herald')).toBe('For example: sources: [{ source: herald }]');
  expect(exampleOf('sources', cited, 'The Herald')).toBe(
    'For example: sources: [{ source: id-of-a-source }]',
  );
  expect(exampleOf('authors', z.array(z.string()), 'Ada Rook')).toBe('For example: authors: ["Ada Rook"]');
});

test('a claim that is a figure is shown with one, though a range would do', () => {
  const claim = z.strictObject({
    by: reference('voice'),
    value: z.number().optional(),
    low: z.number().optional(),
  });
  expect(exampleOf('claims', z.array(claim), 'x')).toBe(
    'For example: claims: [{ by: id-of-a-voice, value: 1 }]',
  );
});
