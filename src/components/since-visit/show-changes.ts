import { wordChangesSinceVisit } from '../../wording/since.ts';

/**
 * Says above the story how many facts have changed, with a link to the card of each, and marks these cards and every mark
 * that leads to them. Facts without a card on the page are passed over.
 * @param page the document of an explainer
 * @param changed numbers of facts
 * @param day the day of the visit before, `YYYY-MM-DD`
 * @returns what takes all of it away again
 */
export function showChanges(page: Document, changed: readonly string[], day: string): () => void {
  const undo: (() => void)[] = [];
  const add = (parent: Element | null, tag: string, words: string) => {
    const element = page.createElement(tag);
    element.textContent = words;
    parent?.append(element);
    undo.push(() => element.remove());
    return element;
  };
  const notice = page.getElementById('since-visit');
  const cards = [...page.querySelectorAll('.fact[id]')].filter((card) => changed.includes(numberOf(card)));
  if (notice === null || cards.length === 0) return () => undefined;

  add(notice.querySelector('summary'), 'b', wordChangesSinceVisit(cards.length, day));
  for (const card of cards) {
    const says = card.querySelector('.fact-says')?.textContent ?? '';
    const link = add(add(notice.querySelector('ul'), 'li', ''), 'a', `Fact ${numberOf(card)}: ${says}`);
    link.setAttribute('href', `#${card.id}`);
    add(card.querySelector('.fact-top'), 'b', 'changed since your visit');
    for (const mark of page.querySelectorAll(`main a.mark[href="#${card.id}"]`)) {
      const label = mark.getAttribute('aria-label') ?? '';
      mark.setAttribute('aria-label', `${label}; changed since your visit`);
      undo.push(() => mark.setAttribute('aria-label', label));
      add(mark, 'b', ' changed');
    }
  }
  notice.hidden = false;
  undo.push(() => (notice.hidden = true));
  return () => undo.forEach((step) => step());
}

/** The number of a card's fact, which text browsers show in brackets. */
function numberOf(card: Element): string {
  return card.querySelector('.mark')?.textContent?.replace(/\D/g, '') ?? '';
}
