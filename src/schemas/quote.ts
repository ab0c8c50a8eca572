import { z } from 'zod';
import { formerly, languageCode, partialDay, reference, text } from './fields.ts';

const translated = text(600).describe('The words in English.');

const translation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('source').describe('The cited source itself prints the translation.'),
    text: translated,
  }),
  z.strictObject({
    kind: z.literal('person').describe('A named person translated the words.'),
    text: translated,
    name: text(120).describe('Who translated the words.'),
  }),
  z.strictObject({
    kind: z.literal('machine').describe('A machine translated the words and a person checked it.'),
    text: translated,
    checkedBy: text(120).describe('Who checked the machine’s translation.'),
  }),
]);

/** Words that somebody said or wrote, exactly as a source prints them. */
export const quoteSchema = z.strictObject({
  speaker: reference('voice').describe('Id of the voice that said it.'),
  role: text(160).describe('What the speaker was at that time.'),
  said: partialDay.describe('The day it was said, or the month or year if no more is known.'),
  venue: text(160).optional().describe('Where or to whom: "to lawmakers behind closed doors".'),
  words: z
    .strictObject({
      language: languageCode.describe('Code of the language in which the source prints the words.'),
      text: text(600).describe(
        'The words exactly as the source prints them, without quotation marks round them.',
      ),
      translatedFrom: languageCode
        .optional()
        .describe(
          'Code of the language that was spoken, where the source prints a translation and not the original.',
        ),
    })
    .describe('The words as the source prints them.'),
  translation: translation
    .optional()
    .describe('The words in English, where the source prints another language.'),
  source: reference('source').describe('Id of the source that prints the words.'),
  at: text(60).optional().describe('Where in the source: page, paragraph or minute.'),
  formerly,
});
