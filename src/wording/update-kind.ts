import type { Update } from '../edition/edition.ts';

const names: Record<Update['kind'], string> = {
  development: 'Development',
  clarification: 'Clarification',
  correction: 'Correction',
};

/** What sort of update it is, for readers. */
export function wordUpdateKind(kind: Update['kind']): string {
  return names[kind];
}
