import type { Claim, Explainer, Fact } from '../../src/edition/edition.ts';
import { wordShortDay } from '../../src/wording/day.ts';
import { wordFact } from '../../src/wording/fact.ts';

const aNumber = /\d[\d,.]*\d|\d/g;

/** A number in a drawing that no claim has. */
export interface UnsourcedNumber {
  /** All that the text of the drawing says. */
  text: string;
  number: string;
}

/**
 * Numbers in the texts of all SVGs of a page that stand in no claim: of the facts whose files the chart leads to, or
 * outside charts of any fact of the explainer. Nought, where every scale begins, is no claim's.
 */
export function unsourcedNumbers(
  document: Document,
  explainer: Explainer,
  ofPage: readonly Fact[] = explainer.facts,
): UnsourcedNumber[] {
  return [...document.querySelectorAll('svg text')].flatMap((element) => {
    const chart = element.closest('figure.chart');
    const facts = chart === null ? ofPage : factsOfChart(chart, explainer);
    const known = new Set(['0', ...facts.flatMap(numbersOf)]);
    const text = element.textContent;
    const names = facts.flatMap(({ label, voices }) => [label, ...voices.map(({ shortName }) => shortName)]);
    const rest = names.reduce((words, name) => words.replace(name, ''), text);
    return [...rest.matchAll(aNumber)]
      .filter(([number]) => !known.has(number))
      .map(([number]) => ({ text, number }));
  });
}

/** The facts that a chart leads to the files of. */
export function factsOfChart(chart: Element, explainer: Explainer): Fact[] {
  const ids = [...chart.querySelectorAll('a[href$="/claims.csv"]')].map(
    (link) => (link.getAttribute('href') ?? '').split('/').at(-2) ?? '',
  );
  return ids.map((id) => {
    const fact = explainer.facts.find((candidate) => candidate.id === id);
    if (fact === undefined) throw new Error(`A chart leads to the file of "${id}", which is no fact.`);
    return fact;
  });
}

function numbersOf(fact: Fact): string[] {
  return fact.claims.flatMap((claim) => {
    const words = [wordShortDay(claim.asOf), wordFact(fact, claim) ?? '', ...ends(fact, claim)];
    return words.flatMap((each) => each.match(aNumber) ?? []);
  });
}

/** A range has its two ends in words of their own: where the scale ends, only one of them stands. */
function ends(fact: Fact, claim: Claim): string[] {
  const { figure } = claim;
  if (figure?.kind !== 'range') return [];
  return [figure.low, figure.high].map(
    (value) => wordFact(fact, { ...claim, figure: { kind: 'value', value } }) ?? '',
  );
}
