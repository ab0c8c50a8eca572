import { z } from 'zod';
import { figureClaimSchema, saidClaimSchema } from './claim.ts';
import {
  day,
  formerly,
  languageCode,
  partialDay,
  placesItIsAbout,
  reference,
  text,
  textByLanguage,
  withdrawn,
} from './fields.ts';
import { notTogether } from './for-json-schema.ts';

/** How a fact stands, the surest first. */
export const standings = [
  'confirmed',
  'reported',
  'disputed',
  'unverified',
  'outdated',
  'withdrawn',
] as const;

const isShortName = (label: string) => {
  const words = label.split(/\s+/).length;
  return words >= 2 && words <= 12;
};

/** By what means somebody travels. */
export const meansOfTravel = ['sea', 'land', 'air'] as const;

const labelMessage =
  'A label has 2 to 12 words that name the matter, such as "North Korean soldiers killed or wounded".';

const shared = {
  number: z
    .int('Write a whole number, such as 12.')
    .min(1, 'Numbers of facts begin at 1.')
    .max(999, 'Numbers of facts end at 999.')
    .describe(
      'The number readers see beside the words. It stays for the life of the explainer and is never given again.',
    ),
  label: text(110)
    .refine(isShortName, labelMessage)
    .meta({ pattern: '^\\s*\\S+(?:\\s+\\S+){1,11}\\s*$', patternErrorMessage: labelMessage })
    .describe('The matter in 3 to 10 words, without a figure.'),
  standing: z
    .enum(standings)
    .describe(
      'confirmed (two independent voices, or an admission), reported (one voice), disputed (claims that cannot both be true), unverified, outdated (was right for its day), withdrawn.',
    ),
  standingNote: text(400).optional().describe('Why it stands so, in a sentence or two.'),
  reviewBy: z
    .union([z.literal('never'), day], {
      error: 'Write never, or the day by which to look again as YYYY-MM-DD, such as 2027-02-28.',
    })
    .describe('The day by which to look again, or never for what cannot change.'),
  checked: day
    .optional()
    .describe(
      'The day somebody last looked again and found that it still holds. If left out, the day of its newest claim counts.',
    ),
  places: placesItIsAbout,
  journey: z
    .strictObject({
      from: reference('place').describe(
        'Id of the place where it began. A country, where the port or town is not known.',
      ),
      to: reference('place').describe('Id of the place where it ended.'),
      by: z.enum(meansOfTravel).describe('By what means: sea, land or air.'),
    })
    .optional()
    .describe(
      'The way that this fact tells of, if somebody or something was taken from place to place: <Route> draws it.',
    ),
  withdrawn: withdrawn('fact'),
  formerly,
};

const definition = text(400).describe('Exactly what is counted and what is not.');
const claimsList = 'A fact needs at least one claim: who says so, when, and where it can be read.';
const saidClaims = z.array(saidClaimSchema).min(1, claimsList).describe('What voices said of it.');
const figureClaims = z
  .array(figureClaimSchema)
  .min(1, claimsList)
  .describe('What voices said of it, and when.');

const figure = z.strictObject({
  kind: z.literal('figure').describe('A count or measure.'),
  ...shared,
  unit: text(40).describe(
    'What the figure counts, as it reads after the figure: people, workers, votes, percent.',
  ),
  definition,
  claims: figureClaims,
});

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'Write the currency as its ISO 4217 code, such as USD or KRW.')
  .describe('ISO 4217 code of the currency, such as USD or KRW.');

const money = z.strictObject({
  kind: z.literal('money').describe('A sum of money.'),
  ...shared,
  currency,
  definition,
  period: text(40)
    .optional()
    .describe('The span the sum is for, as it reads after the sum: a year, a month.'),
  claims: figureClaims,
});

const event = z.strictObject({
  kind: z.literal('event').describe('Something that happened on a day.'),
  ...shared,
  on: partialDay.describe('When it happened, as far as it is known.'),
  claims: saidClaims,
});

const phrase = z.strictObject({
  words: text(200).describe('The words to mark, exactly as they stand in the English text.'),
  title: text(60).describe('Two or three words that name what to notice.'),
  note: text(400).describe('What to notice about these words.'),
});

const rendering = z.strictObject({
  language: languageCode.describe('Code of the language of this text, such as ru.'),
  text: text(1500).describe('The clause exactly as the source prints it, without quotation marks round it.'),
  credit: text(120).describe('Whose wording it is, as it reads above it: English by The Chosun Ilbo.'),
  source: reference('source').describe('Id of the source that prints it.'),
  phrases: z
    .array(
      z.strictObject({
        title: text(60).describe('The title of a phrase of this clause, as it stands under phrases.'),
        words: text(200).describe('The words of this text that say the same.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The marked words, found again in this text.'),
  leftOut: text(400)
    .optional()
    .describe(
      'The words that a report left out, as they stand in this text. Without it they are missing here too.',
    ),
});

const clause = z.strictObject({
  kind: z.literal('clause').describe('A clause of a document, shown in full with notes.'),
  ...shared,
  document: text(160).describe('The title of the document.'),
  article: text(40).describe('Which article or paragraph, such as "Article 4".'),
  text: textByLanguage(1500)
    .refine((texts) => texts['en'] !== undefined, 'The English text is missing. Add en: under text.')
    .meta({ required: ['en'] })
    .describe('The words of the clause by language: en, and the original.'),
  edition: text(200).optional().describe('Who published this text and who translated it.'),
  phrases: z.array(phrase).min(1).optional().describe('Words that are marked in the text, each with a note.'),
  leftOut: z
    .strictObject({
      words: textByLanguage(400)
        .refine((words) => Object.keys(words).length > 0, {
          error: 'No words are given. Write the words that were left out, by language.',
        })
        .meta({ minProperties: 1 })
        .describe('The words that were left out, by language, exactly as they stand in the text.'),
      asQuoted: text(300).describe(
        'The clause as the report quoted it, a few words before and after the gap, with […] where the words are missing.',
      ),
      source: reference('source').describe('Id of the source that quotes the clause without them.'),
      note: text(400).describe('Why the words matter.'),
    })
    .optional()
    .describe('Words that a report quoting the clause left out.'),
  renderings: z
    .array(rendering)
    .min(1)
    .optional()
    .describe('The same clause in the words of other translators and languages, to compare.'),
  claims: saidClaims,
});

const statement = z.strictObject({
  kind: z.literal('statement').describe('Something that is so, or that somebody says is so.'),
  ...shared,
  claims: saidClaims,
});

/** The arithmetic that a derived fact may do with two other facts, in the order written. */
export const operations = ['sum', 'difference', 'product', 'quotient', 'share'] as const;

const unitOrCurrencyMessage =
  'This fact has both a unit and a currency. Keep unit for a count, or currency for a sum of money.';

const derived = z
  .strictObject({
    kind: z
      .literal('derived')
      .describe('A figure that we work out from other facts, in sight of the reader.'),
    ...shared,
    operation: z
      .enum(operations)
      .describe('sum, difference, product, quotient, or share (the first as a percentage of the second).'),
    of: z
      .array(reference('fact'))
      .length(2, 'Name exactly two facts: the arithmetic takes the first with the second.')
      .describe('Ids of the two facts it is worked out from, in order.'),
    unit: text(40)
      .optional()
      .describe('What the result counts, as it reads after the figure. Left out for money.'),
    currency: currency.optional(),
    definition,
    claims: figureClaims,
  })
  .refine(({ unit, currency: money }) => unit === undefined || money === undefined, {
    path: ['currency'],
    error: unitOrCurrencyMessage,
  })
  .meta({ allOf: [notTogether('unit', ['currency'], unitOrCurrencyMessage)] });

/** One checkable matter, with what each voice said of it. */
export const factSchema = z.discriminatedUnion('kind', [figure, money, event, clause, statement, derived]);
