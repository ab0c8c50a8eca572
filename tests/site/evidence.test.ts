import { describe, expect, test } from 'vitest';
import {
  explainerPage,
  factCardId,
  factMarkId,
  factPage,
  sourcePage,
  updatePage,
} from '../../src/addresses.ts';
import type { Fact } from '../../src/edition/edition.ts';
import { wordShortDay } from '../../src/wording/day.ts';
import { wordFact, wordFactValue } from '../../src/wording/fact.ts';
import { wordSourceKind } from '../../src/wording/source-kind.ts';
import { wordStanding } from '../../src/wording/standing.ts';
import { asItReads, builtPage, builtPages, publishedEdition, shown } from './built-site.ts';

/** What the eye reads: without the words that are only for screen readers or only for text browsers. */
function inSight(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('.vh, .bracket, [hidden]')) unseen.remove();
  return asItReads(copy.textContent);
}

/** What a card of a fact does not show, though a reader needs it. */
function lackingOn(card: Element, fact: Fact): string[] {
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

/** The block that an aside of evidence belongs to. Notes on a clause may stand between. */
function blockBefore(aside: Element): Element | undefined {
  let before = aside.previousElementSibling;
  while (before?.matches('aside') === true) before = before.previousElementSibling;
  return before ?? undefined;
}

/** The asides right after a block. */
function asidesAfter(block: Element): Element[] {
  const after: Element[] = [];
  for (let next = block.nextElementSibling; next?.matches('aside') === true; next = next.nextElementSibling) {
    after.push(next);
  }
  return after;
}

/** Whether a mark stands in a section's own sentences, and not in a card, a figure or a list that is put in. */
function inRunningText(mark: Element): boolean {
  return (
    mark.closest('.story') !== null && mark.closest('aside, figure, .forecasts, .questions, .diffs') === null
  );
}

function marksIn(element: Element): Element[] {
  return [...element.querySelectorAll('.mark')];
}

function numberOf(mark: Element): string {
  return inSight(mark);
}

describe.each(publishedEdition().explainers)('on the page of the explainer $id', (explainer) => {
  const { document } = builtPage(explainerPage(explainer.id));
  const used = explainer.facts.filter((fact) => fact.uses.length > 0);
  const asides = [...document.querySelectorAll('aside.evidence:not(.notes)')];
  // What an update brought is a list of its own, which leads to the facts' pages.
  const links = [...document.querySelectorAll('main a.mark')].filter(
    (mark) => mark.closest('.diffs') === null,
  );

  test('every fact in use has one card, with figure or statement, standing, day, voice and sources in sight', () => {
    expect(used.length).toBeGreaterThan(0);
    const lacking = used.flatMap((fact) => {
      const cards = document.querySelectorAll(`.fact#${factCardId(fact.id)}`);
      const [card] = cards;
      if (card === undefined || cards.length > 1) return [`"${fact.id}" has ${cards.length} cards`];
      return lackingOn(card, fact);
    });
    expect(lacking).toEqual([]);
  });

  test('no evidence is folded away', () => {
    const folded = asides.filter((aside) => aside.querySelector('details:not([open])') !== null);
    expect(folded.map(shown)).toEqual([]);
    expect([...document.querySelectorAll('[popover] .fact')].map(shown)).toEqual([]);
  });

  test('every mark leads to a card or an entry, and says in words what it leads to', () => {
    expect(links.length).toBeGreaterThan(used.length);
    const astray = links.filter((link) => {
      const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      return (
        target?.matches('.fact, .fact-row') !== true ||
        numberOf(marksIn(target)[0] ?? link) !== numberOf(link)
      );
    });
    expect(astray.map(shown)).toEqual([]);
    const silent = links.filter(
      (link) => !/^(Fact|Source|Quotation) [SQ]?\d+/.test(link.getAttribute('aria-label') ?? ''),
    );
    expect(silent.map(shown)).toEqual([]);
  });

  test('every mark of a fact shows how the fact stands', () => {
    const wrong = used.flatMap((fact) =>
      links
        .filter((link) => link.getAttribute('href') === `#${factCardId(fact.id)}`)
        .filter((link) => {
          const standing = wordStanding(fact.standing).toLowerCase();
          const says = link.getAttribute('aria-label')?.startsWith(`Fact ${fact.number}, ${standing}:`);
          return says !== true || !link.classList.contains(`is-${fact.standing}`);
        })
        .map(shown),
    );
    expect(wrong).toEqual([]);
  });

  test('every card and entry links back to its first mark in the text', () => {
    const cards = [...document.querySelectorAll('main :is(.fact, .fact-row)[id]')];
    expect(cards.length).toBeGreaterThanOrEqual(used.length);
    const astray = cards.filter((card) => {
      const back = [...card.querySelectorAll('a[href^="#"]')].find(
        (link) => inSight(link) === 'Back to the text',
      );
      const mark = document.getElementById(back?.getAttribute('href')?.slice(1) ?? '');
      return mark?.getAttribute('href') !== `#${card.id}`;
    });
    expect(astray.map(shown)).toEqual([]);
    const first = used.filter((fact) => {
      const marks = links.filter((link) => link.getAttribute('href') === `#${factCardId(fact.id)}`);
      const inText = marks.find(inRunningText);
      return inText !== undefined && inText.id !== factMarkId(fact.id);
    });
    expect(first.map(({ id }) => id)).toEqual([]);
  });

  test('the facts of the short answer stand beside it with standing, day, voice and source', () => {
    const opening = document.querySelector('.hero');
    expect(explainer.shortAnswer.facts.length).toBeGreaterThan(0);
    const lacking = explainer.shortAnswer.facts.flatMap(({ id, standing, current }) => {
      const entries = [...(opening?.querySelectorAll('li') ?? [])].filter(
        (entry) => entry.querySelector(`a.mark[href="#${factCardId(id)}"]`) !== null,
      );
      const texts = entries.map(inSight);
      const wanted = [wordStanding(standing), wordShortDay(current.asOf), current.by.shortName];
      const sources = current.sources.map(({ source }) => sourcePage(source.id));
      return [
        ...wanted.filter((words) => !texts.some((text) => text.includes(words))),
        ...(entries.some((entry) => sources.some((address) => entry.querySelector(`a[href="${address}"]`)))
          ? []
          : ['a source']),
      ].map((lack) => `beside the short answer, "${id}" lacks ${lack}`);
    });
    expect(lacking).toEqual([]);
  });

  test('each passage of a section and update has its aside right after its block, in order', () => {
    const passages = [...explainer.sections, ...explainer.latest].flatMap(({ body }) => body.passages);
    const wanted = passages.map(({ facts, quotes, citations }) => [
      ...facts.map(({ fact }) => String(fact.number)),
      ...quotes.map(({ mark }) => mark),
      ...citations.map(({ mark }) => mark),
    ]);
    const printed = asides.map((aside) =>
      [...aside.querySelectorAll('.facts > li')].map((entry) => numberOf(marksIn(entry)[0] ?? entry)),
    );
    expect(printed).toEqual(wanted);
    const astray = asides.flatMap((aside) => {
      const block = blockBefore(aside);
      const marks = block === undefined ? [] : marksIn(block).map(numberOf);
      const entries = [...aside.querySelectorAll('.facts > li')].map((entry) =>
        numberOf(marksIn(entry)[0] ?? entry),
      );
      return entries
        .filter((entry) => !marks.includes(entry))
        .map((entry) => `${entry} is not marked in the block before ${shown(aside)}`);
    });
    expect(astray).toEqual([]);
  });

  test('every mark in running text has its entry in the aside right after its block', () => {
    const inText = links.filter(inRunningText);
    expect(inText.length).toBeGreaterThan(used.length / 2);
    const alone = inText.filter((link) => {
      let block: Element | null = link;
      while (block !== null && asidesAfter(block).length === 0) block = block.parentElement;
      const entries =
        block === null ? [] : asidesAfter(block).flatMap((aside) => marksIn(aside).map(numberOf));
      return !entries.includes(numberOf(link));
    });
    expect(alone.map(shown)).toEqual([]);
  });
});

test('every card on every page says how the fact stands, as of when, who says so, and on which sources', () => {
  // The card on the page for missing pages is about that page, for which there is no source.
  const pages = builtPages().filter(({ address }) => address !== '/404.html');
  const lacking = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('.fact')].flatMap((card) => {
      const text = inSight(card);
      const sources = [...card.querySelectorAll('.source-line')];
      return [
        ...(card.querySelector('.standing') ? [] : ['no standing']),
        ...(card.querySelector('time[datetime]') ? [] : ['no day']),
        ...(text.includes('Says who') ? [] : ['nobody who says so']),
        ...(sources.length > 0 ? [] : ['no source']),
        ...sources
          .filter(
            (source) =>
              inSight(source.querySelector('.kind') ?? source) === '' ||
              !source.querySelector('a[href^="/sources/"]'),
          )
          .map(shown),
      ].map((lack) => `${address}: ${shown(card)}: ${lack}`);
    }),
  );
  expect(lacking).toEqual([]);
});

test('every line of a source says its kind in sight', () => {
  const lines = builtPages().flatMap(({ address, document }) =>
    [...document.querySelectorAll('.source-line')].map((line) => ({ address, line })),
  );
  expect(lines.length).toBeGreaterThan(0);
  const silent = lines.filter(
    ({ line }) => inSight(line.querySelector('.kind') ?? line.ownerDocument.createElement('i')) === '',
  );
  expect(silent.map(({ address, line }) => `${address}: ${shown(line)}`)).toEqual([]);
});

describe('on the page of an update', () => {
  const updates = publishedEdition().explainers.flatMap(({ id, updates: own }) =>
    own.map((update) => ({ address: updatePage(id, update.id), update })),
  );

  test('each passage has its aside, with a full card for every fact and an entry for every source', () => {
    expect(updates.length).toBeGreaterThan(0);
    const lacking = updates.flatMap(({ address, update }) => {
      const { document } = builtPage(address);
      const printed = [...document.querySelectorAll('aside.evidence')].map((aside) =>
        [...aside.querySelectorAll('.facts > li')]
          .map((entry) => numberOf(marksIn(entry)[0] ?? entry))
          .join(' '),
      );
      const wanted = update.body.passages.map(({ facts, quotes, citations }) =>
        [
          ...facts.map(({ fact }) => String(fact.number)),
          ...[...quotes, ...citations].map(({ mark }) => mark),
        ].join(' '),
      );
      const cards = update.body.facts.flatMap((fact) => {
        const card = document.querySelector(`.fact#${factCardId(fact.id)}`);
        return card === null ? [`"${fact.id}" has no card`] : lackingOn(card, fact);
      });
      return [...(printed.join('|') === wanted.join('|') ? [] : [printed.join('|')]), ...cards].map(
        (lack) => `${address}: ${lack}`,
      );
    });
    expect(lacking).toEqual([]);
  });

  test('what it brought stands there with its figure, what the voice had said before, and the voice', () => {
    const lacking = updates.flatMap(({ address, update }) => {
      const list = builtPage(address).document.querySelector('.diffs');
      return update.brought.flatMap(({ fact, claim, before }) => {
        const said = (each: typeof claim) =>
          each.figure === undefined ? (each.says ?? '') : (wordFactValue(fact, each) ?? '');
        const wanted = [said(claim), claim.by.shortName, ...(before?.figure ? [said(before)] : [])];
        const text = list === null ? '' : asItReads(list.textContent);
        return wanted
          .filter((words) => !text.includes(asItReads(words)))
          .map((words) => `${address} lacks ${words}`);
      });
    });
    expect(lacking).toEqual([]);
  });
});
