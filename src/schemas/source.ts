import { z } from 'zod';
import {
  day,
  formerly,
  languageCode,
  partialDay,
  party,
  reference,
  text,
  webAddress,
  withdrawn,
} from './fields.ts';
import { notTogether, oneIsNeeded } from './for-json-schema.ts';

/** What kinds of work can be a source, in the order in which lists show them. */
export const sourceKinds = [
  'official-document',
  'government-statement',
  'un-document',
  'state-media',
  'news-agency',
  'newspaper',
  'broadcaster',
  'think-tank',
  'academic',
  'data-set',
  'reference',
] as const;

const noAddressMessage = 'This source has no address. Write url, or say in noAddress why it has none.';
const bothMessage = 'This source has both url and noAddress. Keep url and delete noAddress.';

/** A work in which something can be read: a document, report, article or data set. */
export const sourceSchema = z
  .strictObject({
    kind: z
      .enum(sourceKinds)
      .describe('What kind of work it is. Readers see it beside every use of the source.'),
    title: text(300).describe(
      'The title as the work prints it, in its own language. In square brackets where the title is our description because the headline was not seen.',
    ),
    titleTranslated: text(300)
      .optional()
      .describe('The title in English, where the work is in another language.'),
    publisher: text(120).describe(
      'Who published it, by the name readers know: "KBS World", "Security Council".',
    ),
    authors: z.array(text(120)).min(1).optional().describe('Names of the authors, as printed, in order.'),
    url: webAddress.optional().describe('Where it can be read. Leave it out only together with noAddress.'),
    noAddress: text(300).optional().describe('Why there is no address, in a sentence that readers see.'),
    published: partialDay.describe('The day it was published, or the month or year if no more is known.'),
    accessed: day.describe('The day we last saw it.'),
    language: languageCode.describe('Code of the language it is written in, such as en, ko or ru.'),
    party,
    archived: z
      .strictObject({
        url: webAddress.describe('Address of the archived copy.'),
        day: day.describe('The day the copy was made.'),
      })
      .optional()
      .describe('A copy in a public archive.'),
    derivedFrom: z
      .array(reference('source'))
      .min(1)
      .optional()
      .describe('Ids of the sources it takes its statement from, if it only repeats them.'),
    licence: text(120).optional().describe('The licence of a data set or picture, by name.'),
    gone: day.optional().describe('The day its address stopped answering.'),
    withdrawn: withdrawn('source'),
    formerly,
  })
  .superRefine((source, context) => {
    if (source.url === undefined && source.noAddress === undefined) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: noAddressMessage,
      });
    }
    if (source.url !== undefined && source.noAddress !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['noAddress'],
        message: bothMessage,
      });
    }
  })
  .meta({
    allOf: [
      oneIsNeeded(['url', 'noAddress'], noAddressMessage),
      notTogether('url', ['noAddress'], bothMessage),
    ],
  });
