import type { CitationFormat } from '../../addresses.ts';
import type { Source } from '../../edition/edition.ts';
import { printBibtex } from './as-bibtex.ts';
import { printRis } from './as-ris.ts';
import { cslOf, type CslItem } from './csl.ts';

const printers: Record<CitationFormat, (items: readonly CslItem[]) => string> = {
  json: (items) => `${JSON.stringify(items, undefined, 2)}\n`,
  bib: printBibtex,
  ris: printRis,
};

/** Sources for reference managers, by id. */
export function printCitations(sources: readonly Source[], format: CitationFormat): string {
  const byId = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return printers[format](byId.map(cslOf));
}
