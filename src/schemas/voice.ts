import { z } from 'zod';
import { formerly, partialDay, party, text, wordsInLanguage } from './fields.ts';

/** What kinds of voice there are: a person, or a body that says things. */
export const voiceKinds = [
  'person',
  'government',
  'agency',
  'armed-force',
  'company',
  'organisation',
  'outlet',
] as const;

/** A person or body that says things. Independence of evidence is counted by voice. */
export const voiceSchema = z.strictObject({
  kind: z
    .enum(voiceKinds)
    .describe(
      'person, or what kind of body: government, agency, armed-force, company, organisation, outlet.',
    ),
  name: text(120).describe('The name in full, in its usual English spelling.'),
  short: text(40).optional().describe('A shorter name for use beside figures, such as "NIS".'),
  nativeName: wordsInLanguage
    .extend({
      short: text(40).optional().describe('What it is called for short in this language, such as "국정원".'),
    })
    .optional()
    .describe('The name in its own script, with the language.'),
  roles: z
    .array(
      z.strictObject({
        title: text(160).describe(
          'What the person was or is, such as "Director, World Institute for North Korea Studies".',
        ),
        from: partialDay.optional().describe('Since when, as far as known.'),
        to: partialDay.optional().describe('Until when, if it ended.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Offices held, the newest first.'),
  about: text(400).optional().describe('One or two neutral sentences: who this is, and how it could know.'),
  party,
  sameAs: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'Write the Wikidata item, such as Q484641.')
    .optional()
    .describe('The Wikidata item for the same person or body.'),
  formerly,
});

export type WrittenVoice = z.infer<typeof voiceSchema>;
