import { z } from 'zod';

/**
 * The schema for front matter as Astro hands it over. Astro's YAML reader turns a day into a `Date`; the desk's reader
 * keeps the text, and has refused impossible days before this is asked.
 * @param schema the schema of the front matter as an editor writes it
 */
export function asAstroReadsIt<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(daysAsText, schema);
}

function daysAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, daysAsText(inner)]));
}
