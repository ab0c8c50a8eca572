import { z } from 'zod';
import { standings } from '../../src/schemas/fact.ts';
import { qualifiers } from '../../src/schemas/claim.ts';
import { site } from '../../src/site.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const words = z.string().regex(/\S/);
const page = z.string().startsWith(`${site.url}/`).endsWith('/');
const qualifier = z.enum(qualifiers).optional();

const source = z.strictObject({
  id: words,
  page,
  publisher: words,
  title: words,
  language: words,
  published: partialDay,
  address: z.url().optional(),
  stance: z.enum(['supports', 'disputes', 'context']),
  at: words.optional(),
  words: words.optional(),
});
const claim = z.strictObject({
  counts: z.boolean(),
  voice: z.strictObject({ id: words, name: words }),
  as_of: partialDay,
  recorded: day,
  figure: z
    .union([
      z.strictObject({ value: z.number(), qualifier }),
      z.strictObject({ low: z.number(), high: z.number(), qualifier }),
    ])
    .optional(),
  says: words.optional(),
  note: words.optional(),
  set_aside: words.optional(),
  sources: z.array(source),
});

/** Version 1 of the file of an explainer's facts, as `docs/facts-file.md` tells it. */
export const factsFileSchema = z.strictObject({
  version: z.literal(1),
  licence: z.strictObject({ name: words, url: z.url() }),
  publisher: words,
  explainer: z.strictObject({ id: words, question: words, address: page, updated: day, as_of: day }),
  facts: z.array(
    z.strictObject({
      id: words,
      number: z.int().min(1),
      address: page,
      kind: words,
      label: words,
      standing: z.enum(standings),
      standing_note: words.optional(),
      unit: z.string().optional(),
      definition: words.optional(),
      on: partialDay.optional(),
      document: words.optional(),
      article: words.optional(),
      texts: z.array(z.strictObject({ language: words, text: words })).optional(),
      claims: z.array(claim).min(1),
    }),
  ),
});
