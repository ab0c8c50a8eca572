import { endsOf, type Ends } from './arithmetic.ts';
import type { Figure } from './edition.ts';
import type { EntryOf } from './manuscript.ts';
import { figureOf } from './written-claims.ts';

/** All that one claim of a fact leaves possible, with who says so and when it was true. */
export interface Span extends Ends {
  by: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
  asOf: string;
}

/** The spans of a fact's claims that are figures and that a source supports, in their order. */
export function spansOf({ data }: EntryOf<'fact'>): Span[] {
  return data.claims.flatMap((claim) => {
    const figure = figureOf(claim);
    const isSupported = claim.sources.some(({ stance }) => stance === undefined || stance === 'supports');
    if (figure === undefined || !isSupported) return [];
    return [{ by: claim.by, asOf: claim.asOf, ...spanOf(figure) }];
  });
}

/** Whether both can be true. */
export function canAgree(one: Ends, other: Ends): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** All that a figure leaves possible, by the word before it; about and nearly leave a tenth to either side. */
export function spanOf(figure: Figure): Ends {
  if (figure.kind === 'range') return endsOf(figure);
  const { value, qualifier } = figure;
  const tenth = Math.abs(value) / 10;
  switch (qualifier) {
    case undefined:
      return { low: value, high: value };
    case 'about':
    case 'nearly':
      return { low: value - tenth, high: value + tenth };
    case 'at least':
    case 'more than':
      return { low: value, high: Infinity };
    case 'up to':
    case 'fewer than':
      return { low: Math.min(0, value), high: value };
  }
}
