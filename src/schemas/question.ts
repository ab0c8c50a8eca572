import { z } from 'zod';
import { day, formerly, reference, text } from './fields.ts';

/** Something that is not known, and what would settle it. */
export const questionSchema = z.strictObject({
  question: text(200).describe('What is not known, as a question.'),
  why: text(500).describe('Why it is not known.'),
  settledBy: text(400).describe('What would settle it.'),
  since: day.describe('The day since when we list it as not known.'),
  facts: z.array(reference('fact')).min(1).optional().describe('Ids of the facts that bear on it.'),
  answeredBy: reference('update').optional().describe('Id of the update that answered it.'),
  formerly,
});
