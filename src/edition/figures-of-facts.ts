import { figuresIn, type FigureInWords } from '../prose/figures-in-words.ts';
import type { EntryOf } from './manuscript.ts';
import { isSameFigure, isThatDay } from './same-figure.ts';

/** Which figures and days a written fact has: for the rules on words about facts. */

type Fact = EntryOf<'fact'>;
type Claim = Fact['data']['claims'][number];

/**
 * Whether a fact has a figure: a claim gives it, or a sentence of the fact says it. A number that only says which one
 * (528th, Article 4) is held against such numbers of the fact, if it has any.
 */
export function hasFigure(fact: Fact, figure: FigureInWords): boolean {
  switch (figure.kind) {
    case 'ordinal':
    case 'name':
      return isNamed(fact, figure);
    case 'day':
      return (
        figure.days.every((day) => daysOf(fact).some((known) => isThatDay(known, day))) ||
        (figure.values.length > 0 && hasValues(fact, figure))
      );
    case 'number':
    case 'money':
    case 'percent':
      return hasValues(fact, figure);
  }
}

/** The claims of a fact that have a figure or day, by their value, their sentence or their day; of an event, also its own. */
export function claimsWith({ data }: Fact, figure: FigureInWords): Claim[] {
  const label = figuresOf(data, data.label);
  return data.claims.filter((claim) => {
    const said = [...label, ...figuresOf(data, claim.says ?? '')];
    const days = [
      claim.asOf,
      ...(data.kind === 'event' ? [data.on] : []),
      ...said.flatMap((each) => each.days),
    ];
    const values = isOtherMoney(data, figure) ? [] : valuesOf(claim);
    const known = said.flatMap((each) => each.values);
    return (
      isEveryDay(figure.days, days) ||
      isEveryValue(figure.values, values) ||
      isEveryValue(figure.values, known)
    );
  });
}

const read = new WeakMap<Fact['data'], Map<string, FigureInWords[]>>();

/** The figures of a sentence of a fact; many words are held against one fact, so they are read once. */
function figuresOf(data: Fact['data'], text: string): FigureInWords[] {
  const known = read.get(data) ?? new Map<string, FigureInWords[]>();
  read.set(data, known);
  const figures = known.get(text) ?? figuresIn(text);
  known.set(text, figures);
  return figures;
}

/** The numbers that a claim gives: its value, or both ends of its range. */
export function valuesOf(claim: Claim): number[] {
  if (!('value' in claim || 'low' in claim)) return [];
  return [claim.value, claim.low, claim.high].filter((value) => value !== undefined);
}

function isEveryDay(wanted: readonly string[], known: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((day) => known.some((each) => isThatDay(each, day)));
}

function isEveryValue(wanted: readonly number[], known: readonly number[]): boolean {
  return wanted.length > 0 && wanted.every((value) => known.some((each) => isSameFigure(each, value)));
}

function daysOf({ data }: Fact): string[] {
  return [
    ...(data.kind === 'event' ? [data.on] : []),
    ...data.claims.map(({ asOf }) => asOf),
    ...textsOf(data).flatMap((text) => figuresOf(data, text).flatMap(({ days }) => days)),
  ];
}

function isNamed({ data }: Fact, { values }: FigureInWords): boolean {
  const clause =
    data.kind === 'clause'
      ? [
          data.article,
          data.document,
          ...Object.values(data.text),
          ...(data.renderings ?? []).map(({ text }) => text),
        ]
      : [];
  const names = [...textsOf(data), ...clause]
    .flatMap((text) => figuresOf(data, text))
    .filter(({ kind }) => kind === 'ordinal' || kind === 'name');
  return names.length === 0 || values.every((value) => names.some((name) => name.values.includes(value)));
}

function hasValues({ data }: Fact, figure: FigureInWords): boolean {
  const { values } = figure;
  const claimed = isOtherMoney(data, figure) ? [] : data.claims.map(valuesOf);
  const said = textsOf(data).flatMap((text) => figuresOf(data, text).flatMap((each) => each.values));
  const isClaimed = claimed.some(
    (claim) =>
      values.every((value) => claim.some((each) => isSameFigure(each, value))) &&
      (values.length < 2 || claim.length > 1),
  );
  return isClaimed || values.every((value) => said.some((each) => isSameFigure(each, value)));
}

function isOtherMoney(data: Fact['data'], { kind, currency }: FigureInWords): boolean {
  return kind === 'money' && currency !== undefined && 'currency' in data && data.currency !== currency;
}

/** The sentences of a fact that may hold its figures and days. */
function textsOf({ label, claims }: Fact['data']): string[] {
  return [label, ...claims.flatMap(({ says }) => (says === undefined ? [] : [says]))];
}
