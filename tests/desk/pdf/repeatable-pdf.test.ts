import { expect, test } from 'vitest';
import { repeatablePdf } from '../../../src/desk/pdf/repeatable-pdf.ts';

const printedAt = (second: string, first: number) =>
  Buffer.from(
    [
      '%PDF-1.4 \xff\xfe',
      `/CreationDate (D:${second}+00'00')`,
      `/ModDate (D:${second}+00'00')>>`,
      `/ID (node${String(first + 20).padStart(8, '0')})`,
      `/ID (node${String(first).padStart(8, '0')})`,
      `/Headers [(node${String(first + 20).padStart(8, '0')})]`,
    ].join('\n'),
    'latin1',
  );

test('a page printed twice gives the same bytes, as long as before and bearing the day', () => {
  const one = printedAt('20261129163412', 1832);
  const pdf = repeatablePdf(one, '2026-11-24');
  expect(pdf.equals(repeatablePdf(printedAt('20270101000001', 1833), '2026-11-24'))).toBe(true);
  expect(pdf).toHaveLength(one.length);
  expect(pdf.toString('latin1').split('\n')).toEqual([
    '%PDF-1.4 \xff\xfe',
    "/CreationDate (D:20261124000000+00'00')",
    "/ModDate (D:20261124000000+00'00')>>",
    '/ID (node00000002)',
    '/ID (node00000001)',
    '/Headers [(node00000002)]',
  ]);
});

test('a PDF that bears no date is refused, because it could differ from day to day unseen', () => {
  expect(() => repeatablePdf(Buffer.from('%PDF-2.0'), '2026-11-24')).toThrow(
    'The PDF has no date of creation where Chromium writes it.',
  );
});
