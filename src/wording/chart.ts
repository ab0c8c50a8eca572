import type { Claim, Fact } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordFactValue } from './fact.ts';
import { wordList } from './list.ts';

/** A claim with a figure, and the fact it is made on. */
interface Told {
  fact: Fact;
  claim: Claim;
  low: number;
  high: number;
}

function toldIn(facts: readonly Fact[]): Told[] {
  return facts.flatMap((fact) =>
    fact.claims.flatMap((claim) => {
      const { figure } = claim;
      if (figure === undefined) return [];
      const [low, high] = figure.kind === 'range' ? [figure.low, figure.high] : [figure.value, figure.value];
      return [{ fact, claim, low, high }];
    }),
  );
}

/** The claims with figures, the newest by the day they stand for first; a year counts as its end. */
export function newestFirst(facts: readonly Fact[]): { fact: Fact; claim: Claim }[] {
  const end = ({ claim: { asOf } }: Told) => asOf + '-12-31'.slice(asOf.length - 4);
  return toldIn(facts).toSorted((one, other) => (end(one) < end(other) ? 1 : end(one) > end(other) ? -1 : 0));
}

/**
 * A chart in a sentence or two, for readers who do not see it: its highest, lowest and newest figures, and who gave them.
 * @param facts with at least one figure
 */
export function summariseFigures(facts: readonly Fact[]): string {
  const told = toldIn(facts);
  const highest = Math.max(...told.map(({ high }) => high));
  const lowest = Math.min(...told.map(({ low }) => low));
  const [newest] = newestFirst(facts);
  if (newest === undefined) return '';
  if (told.length === 1) return `The only figure is ${inWords([newest])}.`;
  const high = inWords(told.filter((one) => one.high === highest));
  const low = inWords(told.filter((one) => one.low === lowest));
  const rest = highest === lowest ? '' : ` The lowest is ${low}.`;
  return `The highest figure is ${high}.${rest} The newest is ${inWords([newest])}.`;
}

function inWords(told: readonly { fact: Fact; claim: Claim }[]): string {
  return wordList(
    told.map(
      ({ fact, claim }) =>
        `${wordFactValue(fact, claim) ?? ''} (${claim.by.shortName}, ${wordDay(claim.asOf)})`,
    ),
  );
}

/** How to read the signs that a chart of these facts uses. */
export function explainSigns(facts: readonly Fact[]): string {
  const figures = toldIn(facts).map(({ claim }) => claim.figure);
  const has = (...words: string[]) => figures.some((figure) => words.includes(figure?.qualifier ?? ''));
  return [
    'Solid squares: governments, their officials, bodies of states and the United Nations; hollow: others.',
    figures.some((figure) => figure?.kind === 'range') &&
      'Two squares joined, or a short bar with two ends: a range.',
    (has('at least', 'more than') || has('up to', 'fewer than')) &&
      `Arrow: the voice gave only ${wordOpen(has('at least', 'more than'), has('up to', 'fewer than'))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function wordOpen(hasLeast: boolean, hasMost: boolean): string {
  if (hasLeast && hasMost) return 'a least or a most';
  return hasLeast ? 'a least' : 'a most';
}

/**
 * What the places of squares mean in a chart over time.
 * @param drawn whether some stand a little beside their places, and whether phones have a row for each
 */
export function explainPlaces(
  facts: readonly Fact[],
  { areMoved, hasRows }: { areMoved: boolean; hasRows: boolean },
): string {
  const isVague = toldIn(facts).some(({ claim }) => claim.asOf.length < 10);
  return `Each square stands on its day${isVague ? ', or within its month or year' : ''}${areMoved ? ', moved a little where they would touch' : ''}; no line joins them, for nobody counted in between.${hasRows ? ' On narrow screens each has a row, in the order of days.' : ''}`;
}

/** Who made a claim, with the offices held on the day for which it was made. */
export function wordVoiceThen({ by, roles }: Claim): string {
  return [by.shortName, wordList(roles)].filter(Boolean).join(', ');
}

/** The sign beside a figure in a drawing whose claim has a note; else nothing. */
export function starOf({ note }: Claim): string {
  return note === undefined ? '' : '*';
}

/**
 * What the star beside figures says; nothing where no figure has one.
 * @param where the notes are to be read: `in the table`
 */
export function explainStar(facts: readonly Fact[], where: string): string | undefined {
  return toldIn(facts).some(({ claim }) => claim.note !== undefined)
    ? `* See the note on this figure ${where}.`
    : undefined;
}

/** What must be said of a scale that does not begin at nought. */
export const explainMultiplyingScale =
  'The figures differ so much in size that the scale multiplies: equal steps to the right are equal multiples, not equal amounts.';

/** Who said what a chart shows, who printed it, and who disputes it. Sources that give context are left out. */
export function wordChartSources(facts: readonly Fact[]): string {
  const claims = newestFirst(facts).map(({ claim }) => claim);
  const voices = [...new Set(claims.map(({ by }) => by.shortName))];
  const publishersThat = (wanted: 'supports' | 'disputes') => {
    const cited = claims.flatMap(({ sources }) => sources.filter(({ stance }) => stance === wanted));
    return [...new Set(cited.map(({ source }) => source.publisher))].toSorted().join('; ');
  };
  const [readIn, disputedBy] = [publishersThat('supports'), publishersThat('disputes')];
  return [
    `Said by ${voices.join('; ')}.`,
    ...(readIn === '' ? [] : [`Read in ${readIn}.`]),
    ...(disputedBy === '' ? [] : [`Disputed by ${disputedBy}.`]),
  ].join(' ');
}
