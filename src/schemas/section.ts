import { z } from 'zod';
import { day, formerly, text } from './fields.ts';
import { unsourced } from './unsourced.ts';

/** What kinds of section there are. Analysis is marked as such for the reader. */
export const sectionKinds = [
  'background',
  'document',
  'places',
  'figures',
  'voices',
  'ledger',
  'analysis',
] as const;

/** Front matter of a section: `sections/<n>-<name>.mdx`. */
export const sectionSchema = z.strictObject({
  title: text(90).describe('The heading of the section, in sentence case.'),
  kind: z.enum(sectionKinds).describe('background, document, places, figures, voices, ledger or analysis.'),
  asOf: day
    .optional()
    .describe('The day this section was true of the world, if it is another than the data cut-off.'),
  unsourced,
  formerly,
});
