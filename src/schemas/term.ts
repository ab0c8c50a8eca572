import { z } from 'zod';
import { formerly, text } from './fields.ts';

/** A word that a reader may not know. */
export const termSchema = z.strictObject({
  term: text(60).describe('The word, in the singular, as it stands in a dictionary.'),
  meaning: text(300).describe('What it means here, in one plain sentence.'),
  formerly,
});
