import { figuresIn, type FigureInWords } from '../prose/figures-in-words.ts';
import { qualifierBefore, type QualifierInWords } from '../prose/qualifiers.ts';
import { claimsWith, valuesOf } from './figures-of-facts.ts';
import type { EntryOf } from './manuscript.ts';
import { isSameFigure } from './same-figure.ts';

/** Whether words about a fact keep together what one claim holds together: its figure, its day and its "about". */

type Fact = EntryOf<'fact'>;
type Claim = Fact['data']['claims'][number];

/** Something in the words of a fact of which each part is right, but no claim has both. */
export interface TornApart {
  /** The words, and where they begin and end. */
  text: string;
  start: number;
  end: number;
}

/**
 * What the words of a fact put together that no single claim has: a figure with the day of another claim, or a figure with
 * a qualifier that contradicts the claim ("more than" for "at least"). Only figures that the fact has are judged.
 * @param words the words between the tags
 */
export function tornApart(words: string, fact: Fact): TornApart[] {
  const figures = figuresIn(words).filter(({ kind }) => kind !== 'ordinal' && kind !== 'name');
  const known = figures.filter((figure) => claimsWith(fact, figure).length > 0);
  const days = known.filter(({ kind }) => kind === 'day');
  return known
    .filter(({ kind }) => kind !== 'day')
    .flatMap((figure) => {
      const day = nearest(figure, days);
      const claims = claimsWith(fact, figure);
      const ofDay =
        day === undefined ? claims : claims.filter((claim) => claimsWith(fact, day).includes(claim));
      if (day !== undefined && ofDay.length === 0) return [between(words, figure, day)];
      const qualifier = qualifierBefore(words, figure.start);
      if (qualifier === undefined || ofDay.some((claim) => allows(claim, figure, qualifier.means))) return [];
      return [{ text: words.slice(qualifier.start, figure.end), start: qualifier.start, end: figure.end }];
    });
}

function between(words: string, a: FigureInWords, b: FigureInWords): TornApart {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  return { text: words.slice(start, end), start, end };
}

/** The day that a figure goes with: the one after it before the next figure, else the nearest. */
function nearest({ start, end }: FigureInWords, days: readonly FigureInWords[]): FigureInWords | undefined {
  const away = (day: FigureInWords) => (day.start >= end ? day.start - end : start - day.end);
  return days.toSorted((a, b) => away(a) - away(b))[0];
}

const near: readonly string[] = ['about', 'nearly'];

function allows(claim: Claim, figure: FigureInWords, written: QualifierInWords['means']): boolean {
  const values = valuesOf(claim);
  // A figure that stands only in the claim's sentence: the sentence has its own words for it.
  if (!figure.values.every((value) => values.some((each) => isSameFigure(each, value)))) return true;
  if (!('value' in claim || 'low' in claim)) return true;
  if (claim.low !== undefined) return allowsEndOfRange(claim, figure, written);
  const { qualifier } = claim;
  if (near.includes(written)) return qualifier === undefined || near.includes(qualifier);
  if (written === 'at least') return qualifier === 'at least' || qualifier === 'more than';
  if (written === 'at most') return qualifier === 'up to' || qualifier === 'fewer than';
  return written === qualifier;
}

/** "up to 2.3 billion" may be said of the upper end of a range, "at least 1.2 billion" of the lower. */
function allowsEndOfRange(
  claim: Claim,
  { values }: FigureInWords,
  written: QualifierInWords['means'],
): boolean {
  const { low, high } = 'low' in claim ? claim : {};
  const [value] = values;
  if (values.length > 1 || value === undefined) return near.includes(written);
  if (low !== undefined && isSameFigure(low, value)) return written === 'at least' || near.includes(written);
  if (high !== undefined && isSameFigure(high, value)) {
    return written === 'up to' || written === 'at most' || near.includes(written);
  }
  return true;
}
