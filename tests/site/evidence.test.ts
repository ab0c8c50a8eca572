import { describe, expect, test } from 'vitest';
import { explainerPage, factCardId, factMarkId, sourcePage } from '../../src/addresses.ts';
import { wordShortDay } from '../../src/wording/day.ts';
import { wordStanding } from '../../src/wording/standing.ts';
import { builtPage, builtPages, publishedEdition, shown } from './built-site.ts';
import { inSight, lackingOn, marksIn, numberOf } from './evidence-in-sight.ts';

/** The block that an aside of evidence belongs to. Notes on a clause may stand between. */
function blockBefore(aside: Element): Element | undefined {
  let before = aside.previousElementSibling;
  while (before?.matches('.evidence') === true) before = before.previousElementSibling;
  return before ?? undefined;
}

/** The asides right after a block. */
function asidesAfter(block: Element): Element[] {
  const after: Element[] = [];
  for (
    let next = block.nextElementSibling;
    next?.matches('.evidence') === true;
    next = next.nextElementSibling
  ) {
    after.push(next);
  }
  return after;
}

/** Whether a mark stands in a section's own sentences, and not in a card, a figure or a list that is put in. */
function inRunningText(mark: Element): boolean {
  return (
    mark.closest('.story') !== null &&
    mark.closest('.evidence, figure, .forecasts, .questions, .diffs, .timeline') === null
  );
}

describe.each(publishedEdition().explainers)('on the page of the explainer $id', (explainer) => {
  const { document } = builtPage(explainerPage(explainer.id));
  const used = explainer.facts.filter((fact) => fact.uses.length > 0);
  const asides = [...document.querySelectorAll('.evidence:not(.notes)')];
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

  test('every mark of a fact shows how the fact stands, and whether it was corrected', () => {
    const wrong = used.flatMap((fact) =>
      links
        .filter((link) => link.getAttribute('href') === `#${factCardId(fact.id)}`)
        .filter((link) => {
          const standing = wordStanding(fact.standing).toLowerCase();
          const isMended = fact.mended.length > 0;
          const wanted = `Fact ${fact.number}, ${standing}${isMended ? ', corrected' : ''}:`;
          const says = link.getAttribute('aria-label')?.startsWith(wanted);
          const shows = link.classList.contains('is-corrected') === isMended;
          return says !== true || !shows || !link.classList.contains(`is-${fact.standing}`);
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
      // A figure may be where a fact stands first.
      const inText = marks.find((mark) => inRunningText(mark) || mark.id === factMarkId(fact.id));
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
