import { z } from 'zod';
import { day, number, partialDay, reference, text } from './fields.ts';
import { notTogether, oneIsNeeded } from './for-json-schema.ts';

/** What a claim's figure is said to be: the source's own "about", "at least" and so on. */
export const qualifiers = ['about', 'at least', 'more than', 'up to', 'fewer than', 'nearly'] as const;

/** The longest excerpt that may be kept from a source, in words. */
const mostWordsOfASource = 60;
const excerptMessage = `This excerpt has more than ${mostWordsOfASource} words. Keep only the few that bear the claim out.`;

/** Where a claim can be read: a source, the place in it, and the few words that bear the claim out. */
export const citationSchema = z.strictObject({
  source: reference('source').describe('Id of the source.'),
  at: text(60).optional().describe('Where in the source: page, paragraph or minute.'),
  words: text(600)
    .refine((words) => words.split(/\s+/).length <= mostWordsOfASource, {
      error: excerptMessage,
    })
    .meta({
      pattern: `^\\s*\\S+(?:\\s+\\S+){0,${mostWordsOfASource - 1}}\\s*$`,
      patternErrorMessage: excerptMessage,
    })
    .optional()
    .describe('The few words of the source, in its own language, that bear the claim out.'),
  stance: z
    .enum(['supports', 'disputes', 'context'])
    .optional()
    .describe(
      'supports (if left out), disputes, or context: needed to understand the claim but says nothing of it.',
    ),
});

const told = {
  by: reference('voice').describe('Id of the voice that says so.'),
  asOf: partialDay.describe('The day for which it was true of the world, not the day we published it.'),
  recorded: day.describe('The day we published this claim.'),
  sources: z
    .array(citationSchema)
    .min(1, 'A claim needs at least one source. Add one under sources, or delete the claim.')
    .describe('Where it can be read.'),
  admission: z
    .literal(true)
    .optional()
    .describe('true where the party concerned says it against its own interest.'),
  preferred: z
    .literal(true)
    .optional()
    .describe('true on the one claim to show first, where that is not the newest.'),
  note: text(300).optional().describe('What a reader must know to read this claim rightly.'),
  replaces: text(200).optional().describe('What stood here before a correction set it aside.'),
  because: text(300).optional().describe('Why the correction set it aside.'),
};

/** A claim in our words, for facts that are not figures. */
export const saidClaimSchema = z.strictObject({
  ...told,
  says: text(300).describe('What this voice says, in our words, as one sentence that stands by itself.'),
});

const noFigureMessage = 'This claim has no figure. Write value, or low and high.';
const bothMessage = 'This claim has both a value and a range. Keep value, or keep low and high.';

/** A claim that is a figure or a range of figures. */
export const figureClaimSchema = z
  .strictObject({
    ...told,
    value: number.optional().describe('The figure, in plain digits. Either value, or low and high.'),
    low: number.optional().describe('The lower end of a range.'),
    high: number.optional().describe('The upper end of a range.'),
    qualifier: z
      .enum(qualifiers)
      .optional()
      .describe(
        'The source’s own word before the figure: about, at least, more than, up to, fewer than, nearly.',
      ),
    says: text(300)
      .optional()
      .describe('What this voice says, in our words, where the figure needs a sentence.'),
  })
  .superRefine((claim, context) => {
    const hasValue = claim.value !== undefined;
    const hasRange = claim.low !== undefined || claim.high !== undefined;
    if (!hasValue && !hasRange) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: noFigureMessage,
      });
    }
    if (hasValue && hasRange) {
      const path = [claim.low === undefined ? 'high' : 'low'];
      context.addIssue({
        code: 'custom',
        path,
        message: bothMessage,
      });
    }
    if (hasRange && (claim.low === undefined || claim.high === undefined)) {
      const missing = claim.low === undefined ? 'low' : 'high';
      const bound = missing === 'low' ? 'up to' : 'at least';
      context.addIssue({
        code: 'custom',
        path: [missing === 'low' ? 'high' : 'low'],
        message: `This range has no ${missing}. Add ${missing}, or write value with qualifier: ${bound}.`,
      });
    }
    if (claim.low !== undefined && claim.high !== undefined && claim.low > claim.high) {
      context.addIssue({
        code: 'custom',
        path: ['low'],
        message: `The range runs from ${claim.low} down to ${claim.high}. Exchange low and high.`,
      });
    }
  })
  .meta({
    dependencies: { low: ['high'], high: ['low'] },
    allOf: [
      oneIsNeeded(['value', 'low', 'high'], noFigureMessage),
      notTogether('value', ['low', 'high'], bothMessage),
    ],
  });

export type WrittenCitation = z.infer<typeof citationSchema>;
export type WrittenSaidClaim = z.infer<typeof saidClaimSchema>;
export type WrittenFigureClaim = z.infer<typeof figureClaimSchema>;
