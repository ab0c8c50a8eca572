import type { Reading } from '../edition/edition.ts';
import { namesInOrder, type Named } from './named.ts';

const readings: Record<Reading, Named & { inPlace: string }> = {
  'held-up': {
    name: 'Held up',
    inPlace: 'it held up',
    meaning: 'What the report said was so, as far as anybody can check it.',
  },
  overtaken: {
    name: 'Overtaken',
    inPlace: 'overtaken since',
    meaning: 'What it expected came otherwise, as it could not know.',
  },
  wrong: {
    name: 'Wrong',
    inPlace: 'an error here',
    meaning: 'It was not so, or no longer so, on the day of the report.',
  },
  'not-known': {
    name: 'Not known',
    inPlace: 'still not known',
    meaning: 'Nothing that we found bears it out or speaks against it.',
  },
};

/** How points of the founding report can read, in the order in which a count shows them. */
export const readingsInOrder = namesInOrder(readings);

/** How a point reads: `Held up`. */
export function wordReading(reading: Reading): string {
  return readings[reading].name;
}

/** The same beside the text in which it stands: `it held up`. */
export function wordReadingInPlace(reading: Reading): string {
  return readings[reading].inPlace;
}

/** What that means, in one sentence. */
export function explainReading(reading: Reading): string {
  return readings[reading].meaning;
}
