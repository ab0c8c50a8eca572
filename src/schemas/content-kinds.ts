import type { z } from 'zod';
import { explainerSchema } from './explainer.ts';
import { factSchema } from './fact.ts';
import { forecastSchema } from './forecast.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { quoteSchema } from './quote.ts';
import { sectionSchema } from './section.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { updateSchema } from './update.ts';
import { voiceSchema } from './voice.ts';

/** The schema of every kind of content there is. */
export const schemas = {
  explainer: explainerSchema,
  section: sectionSchema,
  update: updateSchema,
  fact: factSchema,
  quote: quoteSchema,
  forecast: forecastSchema,
  question: questionSchema,
  source: sourceSchema,
  voice: voiceSchema,
  place: placeSchema,
  term: termSchema,
} as const;

export type ContentKind = keyof typeof schemas;

/** What a file of each kind holds once its shape has been checked. */
export type WrittenContent = { [Kind in ContentKind]: z.infer<(typeof schemas)[Kind]> };
