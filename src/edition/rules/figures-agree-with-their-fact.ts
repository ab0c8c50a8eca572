import { figuresIn, type FigureInWords } from '../../prose/figures-in-words.ts';
import { passagesIn } from '../../prose/passages.ts';
import { placeInPlainText } from '../../prose/plain-text.ts';
import { listClaims } from '../claims-in-words.ts';
import { entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { isSameFigure, isThatDay } from '../same-figure.ts';

type Fact = EntryOf<'fact'>;

/**
 * Every figure in the words of a fact is one that a claim of that fact has, and every day is one that the fact names: so
 * prose cannot go stale unseen. A number that only says which one (528th, Article 4) is held against such numbers of the
 * fact, if it has any.
 * Content model: "figures in the words of a `Fact` agree with one of its claims".
 */
export function figuresAgreeWithTheirFact(manuscript: Manuscript): Problem[] {
  return manuscript.entries.flatMap((entry) => {
    const marks = entry.prose === undefined ? [] : passagesIn(entry.prose.root).flatMap(({ facts }) => facts);
    return marks.flatMap(({ id, words, node }) => {
      const fact = entryNamed(manuscript, entry, 'fact', id);
      if (fact === undefined) return [];
      return figuresIn(words)
        .filter((figure) => !agrees(figure, fact))
        .map((figure) => ({
          file: entry.file,
          ...placeInPlainText(node, figure.start),
          length: figure.text.length,
          rule: 'figures-agree-with-their-fact',
          level: 'error' as const,
          message: `No claim of the fact "${id}" has ${figure.text}. ${listClaims(manuscript, fact)}`,
          remedy: `Write one of these, or add the new claim to ${fact.file}.`,
        }));
    });
  });
}

function agrees(figure: FigureInWords, fact: Fact): boolean {
  switch (figure.kind) {
    case 'ordinal':
    case 'name':
      return isNamed(fact, figure);
    case 'day':
      return (
        figure.days.every((day) => hasDay(fact, day)) || (figure.values.length > 0 && hasFigure(fact, figure))
      );
    case 'number':
    case 'money':
    case 'percent':
      return hasFigure(fact, figure);
  }
}

/** Whether a fact names a day, or one of which the words give only the month or year. */
function hasDay({ data }: Fact, wanted: string): boolean {
  const known = [
    ...(data.kind === 'event' ? [data.on] : []),
    ...data.claims.map(({ asOf }) => asOf),
    ...textsOf(data).flatMap((text) => figuresIn(text).flatMap(({ days }) => days)),
  ];
  return known.some((day) => isThatDay(day, wanted));
}

function isNamed({ data }: Fact, { values }: FigureInWords): boolean {
  const clause = data.kind === 'clause' ? [data.article, data.document, ...Object.values(data.text)] : [];
  const names = [...textsOf(data), ...clause]
    .flatMap((text) => figuresIn(text))
    .filter(({ kind }) => kind === 'ordinal' || kind === 'name');
  return names.length === 0 || values.every((value) => names.some((name) => name.values.includes(value)));
}

function hasFigure({ data }: Fact, { values, kind, currency }: FigureInWords): boolean {
  const isOtherMoney =
    kind === 'money' && currency !== undefined && 'currency' in data && data.currency !== currency;
  const claimed = isOtherMoney ? [] : data.claims.map(valuesOf);
  const said = textsOf(data).flatMap((text) => figuresIn(text).flatMap((figure) => figure.values));
  const isClaimed = (wanted: readonly number[]) =>
    claimed.some(
      (claim) =>
        wanted.every((value) => claim.some((each) => isSameFigure(each, value))) &&
        (wanted.length < 2 || claim.length > 1),
    );
  return isClaimed(values) || values.every((value) => said.some((each) => isSameFigure(each, value)));
}

function valuesOf(claim: Fact['data']['claims'][number]): number[] {
  if (!('value' in claim || 'low' in claim)) return [];
  return [claim.value, claim.low, claim.high].filter((value) => value !== undefined);
}

/** The sentences of a fact that may hold its figures and days. */
function textsOf({ label, claims }: Fact['data']): string[] {
  return [label, ...claims.flatMap(({ says }) => (says === undefined ? [] : [says]))];
}
