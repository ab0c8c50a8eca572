import { factPage, sourcePage } from '../../src/addresses.ts';
import type { Fact } from '../../src/edition/edition.ts';
import { wordShortDay } from '../../src/wording/day.ts';
import { wordFact } from '../../src/wording/fact.ts';
import { wordSourceKind } from '../../src/wording/source-kind.ts';
import { wordStanding } from '../../src/wording/standing.ts';
import { asItReads } from './built-site.ts';

/** What the eye reads: without the words that are only for screen readers or only for text browsers. */
export function inSight(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.vh, .bracket, [hidden]')) unseen.remove();
  return asItReads(copy.textContent);
}

/** What a card of a fact does not show, though a reader needs it. */
export function lackingOn(card: Element, fact: Fact): string[] {
  const { current } = fact;
  const text = inSight(card);
  const wanted = [
    String(fact.number),
    wordStanding(fact.standing),
    `as of ${wordShortDay(current.asOf)}`,
    current.by.shortName,
    wordFact(fact) ?? '',
    asItReads(current.says ?? fact.label),
    ...current.sources.flatMap(({ source }) => [wordSourceKind(source.kind), source.publisher]),
  ];
  const linked = [
    ...current.sources.map(({ source }) => sourcePage(source.id)),
    factPage(fact.explainer, fact.id),
  ];
  return [
    ...wanted.filter((words) => !text.includes(words)),
    ...linked.filter((address) => card.querySelector(`a[href="${address}"]`) === null),
  ].map((lacking) => `the card of "${fact.id}" lacks ${lacking}`);
}

/** Marks of facts, sources and quotations in an element. */
export function marksIn(element: Element): Element[] {
  return [...element.querySelectorAll('.mark')];
}

/** The number or letter-number of a mark, as readers see it. */
export function numberOf(mark: Element): string {
  return inSight(mark);
}
