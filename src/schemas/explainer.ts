import { z } from 'zod';
import { day, draft, formerly, reference, text, withdrawn } from './fields.ts';
import { unsourced } from './unsourced.ts';

/** Front matter of `explainer.mdx`: one story, whose body is the short answer. */
export const explainerSchema = z.strictObject({
  question: text(120).describe('The question the story answers, as it was first asked. It is the headline.'),
  kicker: text(60).describe('A few words above the headline that name the subject.'),
  standfirst: text(300).describe('One or two sentences under the headline that say what the reader gets.'),
  published: day.describe('The day this explainer was first published.'),
  byline: text(120).describe('Who wrote it.'),
  state: z
    .enum(['developing', 'quiet', 'closed'])
    .describe('developing, quiet (nothing new is expected soon) or closed.'),
  dataCutOff: day.describe('The last day of which anything is known here. It stands above the text.'),
  keyFacts: z
    .array(reference('fact'))
    .min(1, 'Name at least one fact for the top of the page.')
    .max(4, 'Name at most four facts for the top of the page.')
    .describe('Ids of the facts whose figures stand on top, in order.'),
  howSure: text(400).describe('How sure we are of the short answer, in words, without figures.'),
  method: text(3000).describe(
    'How we know, how it was checked and what was left out. A blank line starts a new paragraph.',
  ),
  reviewBy: day.describe('The day by which the whole explainer should be looked at again.'),
  checked: day
    .optional()
    .describe(
      'The day somebody last looked the whole of it over and found that it still holds. If left out, the day of its newest update counts.',
    ),
  founding: reference('source').optional().describe('Id of the report that started this explainer.'),
  draft,
  unsourced,
  withdrawn: withdrawn('explainer'),
  formerly,
});

export type WrittenExplainer = z.infer<typeof explainerSchema>;
