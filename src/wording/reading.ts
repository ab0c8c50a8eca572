import type { Reading } from '../edition/edition.ts';

const readings: Record<Reading, string> = {
  'held-up': 'it held up',
  overtaken: 'overtaken since',
  wrong: 'an error here',
  'not-known': 'still not known',
};

/** How a point of the founding report reads today, after the name of the report and a colon. */
export function wordReading(reading: Reading): string {
  return readings[reading];
}
