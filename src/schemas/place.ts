import { z } from 'zod';
import { formerly, number, reference, text, wordsInLanguage } from './fields.ts';

const statusLine = z.strictObject({
  says: text(300).describe('One line that says what the status is, and since when.'),
  sources: z
    .array(reference('source'))
    .min(1, 'Name at least one source for this status.')
    .describe('Ids of the sources for it.'),
});

function between(least: number, most: number, what: string) {
  const message = `${what} lies between ${least} and ${most}.`;
  return number.min(least, message).max(most, message);
}

/** A place that the story names. */
export const placeSchema = z.strictObject({
  name: text(120).describe('The name in English spelling.'),
  nativeNames: z.array(wordsInLanguage).min(1).optional().describe('The name in the languages of the place.'),
  position: z
    .strictObject({
      lat: between(-90, 90, 'A latitude').describe('Latitude in degrees, north positive.'),
      lon: between(-180, 180, 'A longitude').describe('Longitude in degrees, east positive.'),
    })
    .describe('Where it is; for a region, its main city.'),
  area: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'Write the ISO 3166 code, such as UA-14 or KP.')
    .optional()
    .describe('ISO 3166-2 code of the region, or ISO 3166-1 code of the country.'),
  status: z
    .strictObject({
      internationalLaw: statusLine.describe('Whose territory it is under international law.'),
      claimedBy: statusLine
        .extend({ claimant: reference('voice').describe('Id of the voice whose law claims it.') })
        .optional()
        .describe('What the law of another state that claims it says.'),
    })
    .optional()
    .describe(
      'Whose territory it is. Needed for every place that two states claim, as soon as there is a source for it.',
    ),
  formerly,
});
