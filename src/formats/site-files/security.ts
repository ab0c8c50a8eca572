import { securityFile } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { site } from '../../site.ts';

/**
 * `security.txt` (RFC 9116): where to report a hole in the site. It must end within a year; it does so a year after the newest day
 * of the edition, so that a site that nobody keeps does not promise an answer for ever.
 */
export function printSecurity({ today }: Edition): string {
  const [year = '', ...rest] = today.split('-');
  const sameDay = rest.join('-') === '02-29' ? '02-28' : rest.join('-');
  return [
    `Contact: mailto:${site.corrections}`,
    `Expires: ${Number(year) + 1}-${sameDay}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${site.url}${securityFile}`,
    '',
  ].join('\n');
}
