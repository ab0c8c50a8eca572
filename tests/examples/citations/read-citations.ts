import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { AST, parse } from 'astrocite-ris';
import { z } from 'zod';
import type { CitationFormat } from '../../../src/addresses.ts';

const part = z.union([z.number(), z.string()]).transform(Number);
const date = z.object({ 'date-parts': z.tuple([z.array(part)]) }).transform((read) => read['date-parts'][0]);
const name = z.object({
  literal: z.string().optional(),
  family: z.string().optional(),
  given: z.string().optional(),
});
const item = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  author: z.array(name).optional(),
  issued: date,
  language: z.string(),
  URL: z.string().optional(),
  note: z.string().optional(),
});

/** An entry as another program reads it. */
export type ReadCitation = z.infer<typeof item>;

/**
 * Reads a list of sources with programs that we did not write: Citation.js for CSL-JSON and BibTeX, astrocite for RIS.
 * @throws if they find no such list in it
 */
export function readCitations(text: string, format: CitationFormat): ReadCitation[] {
  if (format !== 'ris') return z.array(item).parse(plugins.input.chain(text));
  const { children } = AST.parse(text);
  // It takes names apart, and has no letters but Latin ones for them: names are what stood in the file.
  return z
    .array(item)
    .parse(parse(text).map((read, index) => ({ ...read, author: authorsOf(children[index]) })));
}

type Entry = ReturnType<typeof AST.parse>['children'][number];

function authorsOf(entry: Entry | undefined): { literal: string }[] {
  return (entry?.properties ?? []).filter(({ key }) => key === 'AU').map(({ value }) => ({ literal: value }));
}
