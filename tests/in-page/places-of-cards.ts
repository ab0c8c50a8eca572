/** Where cards stand, as a browser lays them out: everything that is not as it should be. */
interface PlacesOfCards {
  /** Pairs of cards that lie over each other, or over text. */
  overlaps: string[];
  /** Cards that begin too far from their block. */
  astray: string[];
  /** Empty stretches of a section that are too tall. */
  gaps: string[];
  cards: number;
}

/** In pixels. */
export const room = {
  /** No taller empty stretch may part two blocks of running text. */
  tallest: 150,
  /** A card may begin so far above its block, and so far below its end: a third of a window. */
  above: 60,
  below: 300,
};

/**
 * Runs in the page: tells where the cards of an explainer stand wrongly beside or below their text.
 *
 * @param given the room there may be: `room`
 */
export function placesOfCards({ tallest, above: mostAbove, below: mostBelow }: typeof room): PlacesOfCards {
  const name = (element: Element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50);
    return `${element.getAttribute('aria-label') ?? element.localName} (${text})`;
  };
  const boxOf = (element: Element) => element.getBoundingClientRect();
  const isOver = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

  const asides = [...document.querySelectorAll('main .evidence')];
  const isFloating = (element: Element) => getComputedStyle(element).float !== 'none';
  const blocks = [...document.querySelectorAll('.body > section > *')].filter(
    (element) => !isFloating(element),
  );
  const others = [...blocks, ...document.querySelectorAll('.docket, .hero > *, .apparatus > *')];
  const overlaps = asides.flatMap((aside, n) =>
    [...asides.slice(n + 1), ...others.filter((other) => other !== aside && !other.contains(aside))]
      .filter((other) => isOver(boxOf(aside), boxOf(other)))
      .map((other) => `${name(aside)} and ${name(other)}`),
  );

  const astray = asides.flatMap((aside) => {
    let block = aside.previousElementSibling;
    let end = block === null ? 0 : boxOf(block).bottom;
    // Notes on a clause stand between the clause and its cards.
    while (block?.matches('.evidence') === true) {
      block = block.previousElementSibling;
      end = Math.max(end, block === null ? 0 : boxOf(block).bottom);
    }
    const { top } = boxOf(aside);
    const below = top - end;
    const above = block === null ? 0 : boxOf(block).top - top;
    if (below > mostBelow) return [`${name(aside)}: ${Math.round(below)} px below the end of its block`];
    return above > mostAbove ? [`${name(aside)}: ${Math.round(above)} px above its block`] : [];
  });

  const gaps = [...document.querySelectorAll('.body > section')].flatMap((section) => {
    const inFlow = [...section.children].filter((child) => blocks.includes(child) && boxOf(child).height > 0);
    const ends = [...inFlow.slice(1).map((child) => boxOf(child).top), boxOf(section).bottom];
    return inFlow.flatMap((child, n) => {
      const gap = (ends[n] ?? 0) - boxOf(child).bottom;
      return gap > tallest ? [`${Math.round(gap)} px after ${name(child)}`] : [];
    });
  });
  return { overlaps, astray, gaps, cards: asides.length };
}
