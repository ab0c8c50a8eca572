import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../src/schemas/source.ts';
import { aWrittenSource } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('a source', () => {
  test('is good with an address', () => {
    expect(complaints(sourceSchema, aWrittenSource())).toEqual([]);
  });

  test('is good without one if it says why', () => {
    const noAddress = 'Read as a stored copy whose address is not known.';
    expect(complaints(sourceSchema, aWrittenSource({ url: undefined, noAddress }))).toEqual([]);
  });

  test('has an address or says why it has none', () => {
    expect(complaints(sourceSchema, aWrittenSource({ url: undefined }))).toEqual([
      'This source has no address. Write url, or say in noAddress why it has none.',
    ]);
  });

  test('does not give an address and a reason why there is none', () => {
    expect(complaints(sourceSchema, aWrittenSource({ noAddress: 'It is lost.' }))).toEqual([
      'noAddress: This source has both url and noAddress. Keep url and delete noAddress.',
    ]);
  });

  test('is not a script', () => {
    expect(complaints(sourceSchema, aWrittenSource({ url: 'javascript:alert(1)' }))).toEqual([
      'url: Write the whole address of a page, beginning with https:// (or http:// for an old page that has nothing else), without a user name or port.',
    ]);
  });

  test('was seen on a day', () => {
    expect(complaints(sourceSchema, aWrittenSource({ accessed: '2026-11' }))).toEqual([
      'accessed: "2026-11" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
  });

  test('may have been published in a month or a year', () => {
    expect(complaints(sourceSchema, aWrittenSource({ published: '2024-10' }))).toEqual([]);
    expect(complaints(sourceSchema, aWrittenSource({ published: '2013' }))).toEqual([]);
  });

  test('may have a copy in an archive, with the day of the copy', () => {
    const url = 'https://web.archive.org/web/2024/https://example.org/';
    expect(complaints(sourceSchema, aWrittenSource({ archived: { url, day: '2024-10-20' } }))).toEqual([]);
    expect(complaints(sourceSchema, aWrittenSource({ archived: { url } }))).toEqual([
      'archived.day: Write a day as YYYY-MM-DD, such as 2024-10-18.',
    ]);
  });

  test('names the sources it repeats by their ids', () => {
    expect(complaints(sourceSchema, aWrittenSource({ derivedFrom: ['nis-2024-10-18'] }))).toEqual([]);
    expect(complaints(sourceSchema, aWrittenSource({ derivedFrom: ['NIS'] }))).toHaveLength(1);
    expect(complaints(sourceSchema, aWrittenSource({ derivedFrom: [] }))).toHaveLength(1);
  });

  test('is of a known kind', () => {
    expect(complaints(sourceSchema, aWrittenSource({ kind: 'blog' }))).toEqual([
      'kind: Invalid option: expected one of "official-document"|"government-statement"|"un-document"|"state-media"|"news-agency"|"newspaper"|"broadcaster"|"think-tank"|"academic"|"data-set"|"reference"',
    ]);
  });
});
