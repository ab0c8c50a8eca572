import type { SectionKind } from '../edition/edition.ts';

const sectionKinds: Record<SectionKind, string> = {
  background: 'Background',
  document: 'Document',
  places: 'Places',
  figures: 'Figures',
  voices: 'Voices',
  ledger: 'Ledger',
  analysis: 'Analysis',
};

/** The kind of a section: `Analysis`. */
export function wordSectionKind(kind: SectionKind): string {
  return sectionKinds[kind];
}
