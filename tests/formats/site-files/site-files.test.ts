import { expect, test } from 'vitest';
import { printRobots } from '../../../src/formats/site-files/robots.ts';
import { printSecurity } from '../../../src/formats/site-files/security.ts';
import { anEdition } from '../../examples/edition/edition.ts';

test('robots may read everything, and are told where the lists of pages are', () => {
  expect(printRobots().split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://double-entry.example/sitemap.xml',
    'Sitemap: https://double-entry.example/news-sitemap.xml',
    '',
  ]);
});

test('what is said of security ends a year after the day of the edition, whatever the clock says', () => {
  const expires = (today: string) => /Expires: (\S+)/.exec(printSecurity(anEdition({ today })))?.[1];
  expect(expires('2026-11-24')).toBe('2027-11-24T00:00:00Z');
  expect(expires('2028-02-29')).toBe('2029-02-28T00:00:00Z');
});
