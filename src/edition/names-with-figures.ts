import { figuresIn } from '../prose/figures-in-words.ts';
import type { Span } from '../prose/sentences.ts';
import type { Manuscript } from './manuscript.ts';

/** Names that hold a figure, such as 38 North or Channel 4: of voices, publishers, authors, places, terms and works. */
export function namesWithFigures({ entries }: Manuscript): string[] {
  const names = entries.flatMap((entry) => {
    switch (entry.kind) {
      case 'voice':
        return [entry.data.name, entry.data.short];
      case 'source':
        return [
          entry.data.publisher,
          ...(entry.data.authors ?? []),
          entry.data.title,
          entry.data.titleTranslated,
        ];
      case 'place':
        return [entry.data.name];
      case 'term':
        return [entry.data.term];
      case 'explainer':
      case 'fact':
      case 'forecast':
      case 'question':
      case 'quote':
      case 'section':
      case 'update':
        return [];
    }
  });
  const withFigures = names.filter(
    (name) => name !== undefined && /\p{L}{3}/u.test(name) && figuresIn(name).length > 0,
  );
  return [...new Set(withFigures)].filter((name) => name !== undefined);
}

/** Where any of some words stand in a text. */
export function spansOf(words: readonly string[], text: string): Span[] {
  return words.flatMap((each) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(each); start >= 0; start = text.indexOf(each, start + 1)) {
      spans.push({ start, end: start + each.length });
    }
    return spans;
  });
}
