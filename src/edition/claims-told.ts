import { figuresIn, type FigureInWords } from '../prose/figures-in-words.ts';
import type { Claim, Fact } from './fact.ts';
import { isSameFigure, isThatDay } from './same-figure.ts';

/**
 * The claims that the words of a fact tell of besides the current one, so that their voice, day and source can stand
 * beside the words too. Words without a figure or day tell of the current claim.
 * @param words the words between the tags
 */
export function claimsToldBy(words: string, fact: Fact): Claim[] {
  const figures = figuresIn(words).filter(({ kind }) => kind !== 'ordinal' && kind !== 'name');
  const whole = fact.claims.find((claim) => figures.every((figure) => tells(fact, claim, figure)));
  const told =
    whole === undefined
      ? figures.flatMap((figure) => fact.claims.find((claim) => tells(fact, claim, figure)) ?? [])
      : [whole];
  return [...new Set(told)].filter((claim) => claim !== fact.current);
}

function tells(fact: Fact, { figure, says = '', asOf }: Claim, { values, days }: FigureInWords): boolean {
  const said = figuresIn(says);
  const known = [...endsOf(figure), ...said.flatMap((each) => each.values)];
  const knownDays = [asOf, ...(fact.kind === 'event' ? [fact.on] : []), ...said.flatMap((each) => each.days)];
  const hasDays = days.length > 0 && days.every((day) => knownDays.some((each) => isThatDay(each, day)));
  return (
    hasDays || (values.length > 0 && values.every((value) => known.some((each) => isSameFigure(each, value))))
  );
}

function endsOf(figure: Claim['figure']): number[] {
  if (figure === undefined) return [];
  return figure.kind === 'range' ? [figure.low, figure.high] : [figure.value];
}
