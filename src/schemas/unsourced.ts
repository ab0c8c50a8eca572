import { z } from 'zod';
import { text } from './fields.ts';

/** Words of fields and titles, which cannot hold tags, that stand without a source. The tag `Unsourced` does it in prose. */
export const unsourced = z
  .array(
    z.strictObject({
      words: text(200).describe(
        'The words, exactly as they stand in a field of this file or in the title of a chart, sum or table.',
      ),
      because: text(200).describe('Why there is no source, in words for readers.'),
    }),
  )
  .min(1, 'Name at least one, or leave unsourced out.')
  .optional()
  .describe(
    'Figures and quotations in the fields of this file that stand without a source, each with the reason, which readers see.',
  );
