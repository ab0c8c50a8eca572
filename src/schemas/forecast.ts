import { z } from 'zod';
import { day, formerly, partialDay, placesItIsAbout, reference, text } from './fields.ts';

/** How a forecast ended, in the order in which a count shows them. */
export const verdicts = [
  'happened',
  'happened-differently',
  'partly',
  'not-confirmed',
  'did-not-happen',
  'open',
] as const;

/** Something that somebody said would or might happen, with what would count as its happening. */
export const forecastSchema = z.strictObject({
  statement: text(300).describe('What was forecast, in our words, in one sentence.'),
  by: reference('voice').describe('Id of the voice that forecast it.'),
  said: partialDay.describe('The day it was said.'),
  source: reference('source').describe('Id of the source that prints it.'),
  at: text(60).optional().describe('Where in the source: page, paragraph or minute.'),
  words: text(300).optional().describe('A few of the source’s own words, exactly.'),
  criteria: text(600).describe('What would count as happened, partly, or not, in words that leave no room.'),
  criteriaSet: day.describe('The day these criteria were written. After the event, the page says so.'),
  verdict: z
    .enum(verdicts)
    .describe('How it ended: open, happened, happened-differently, partly, not-confirmed, did-not-happen.'),
  resolved: partialDay
    .optional()
    .describe('The day the evidence was in. Left out while the verdict is open.'),
  because: text(400).optional().describe('One sentence that says why the verdict is what it is.'),
  facts: z.array(reference('fact')).min(1).optional().describe('Ids of the facts that are the evidence.'),
  places: placesItIsAbout,
  formerly,
});
