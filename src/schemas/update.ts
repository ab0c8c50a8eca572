import { z } from 'zod';
import { day, draft, formerly, reference, text, withdrawn } from './fields.ts';
import { unsourced } from './unsourced.ts';

const shared = {
  headline: text(120).describe('What happened or what changed, in one sentence.'),
  day: day.describe('The day of the development in the world.'),
  published: day.describe('The day this update went on the page.'),
  facts: z
    .array(reference('fact'))
    .min(1)
    .optional()
    .describe('Ids of the facts to which this update brought claims.'),
  forecasts: z.array(reference('forecast')).min(1).optional().describe('Ids of the forecasts it resolved.'),
  questions: z.array(reference('question')).min(1).optional().describe('Ids of the questions it answered.'),
  unsourced,
  formerly,
};

/** A correction overwrites what is published, so it cannot stand beside it unseen; nor is it ever taken back. */
const notOfCorrections = { draft, withdrawn: withdrawn('update') };

/** Front matter of an update: `updates/<day>-<name>.mdx`. */
export const updateSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('development').describe('Something happened, or something new was said.'),
    ...shared,
    ...notOfCorrections,
  }),
  z.strictObject({
    kind: z.literal('clarification').describe('Nothing was wrong, but something could be misread.'),
    ...shared,
    ...notOfCorrections,
  }),
  z
    .strictObject({
      kind: z.literal('correction').describe('We had something wrong.'),
      ...shared,
      quotes: z
        .array(reference('quote'))
        .min(1)
        .optional()
        .describe('Ids of the quotes that were wrong, if any.'),
      sources: z
        .array(reference('source'))
        .min(1)
        .optional()
        .describe('Ids of the sources that were described wrongly, if any.'),
      was: text(300).describe('What stood here before.'),
      now: text(300).describe('What stands here instead.'),
      where: text(120).describe(
        'Where on the page it stood: the title of the section, “short answer”, or the fact. Readers are led there.',
      ),
      foundBy: text(120).optional().describe('Who noticed it, if they agree to be named.'),
      neverAgain: text(120)
        .optional()
        .describe('Wording that must not return anywhere; updates that were published before keep theirs.'),
    })
    .refine(({ was, now }) => was !== now, {
      path: ['now'],
      error: 'This is what stood there before. Write what stands there instead.',
    }),
]);
