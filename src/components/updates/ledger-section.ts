import type { Explainer, Section } from '../../edition/edition.ts';

/** The section in which an explainer holds its forecasts against what happened; nothing if it has none. */
export function ledgerSection({ sections }: Explainer): Section | undefined {
  return sections.find(({ kind }) => kind === 'ledger');
}
