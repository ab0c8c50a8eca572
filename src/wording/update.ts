import type { Forecast, Update } from '../edition/edition.ts';

const names: Record<Update['kind'], string> = {
  development: 'Development',
  clarification: 'Clarification',
  correction: 'Correction',
};

/** What sort of update it is, for readers. */
export function wordUpdateKind(kind: Update['kind']): string {
  return names[kind];
}

const notes = {
  'as before': 'as before',
  'first figure': 'the first figure here',
} as const;

/** How a figure came to the one that the same voice had given before. */
export function wordNoteOnFigure(note: keyof typeof notes): string {
  return notes[note];
}

/** What an update did with a forecast: it settled it, or came back to it afterwards, as when what it rests on changed. */
export function wordForecastOfUpdate(
  { id }: Pick<Update, 'id'>,
  { resolvedBy }: Pick<Forecast, 'resolvedBy'>,
): 'Forecast settled' | 'Forecast looked at again' {
  return resolvedBy?.id === id ? 'Forecast settled' : 'Forecast looked at again';
}
