import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rememberVisit } from '../../../src/components/since-visit/remember-visit.ts';

const key = 'visits to bridge';

/** An explainer with the cards of two facts and a mark of each. */
function aPage(changes = '1.2 2.1') {
  const card = (number: number, id: string) =>
    `<div class="fact" id="fact-${id}"><p class="fact-top"><span class="mark"><span class="bracket">[</span>${number}<span class="bracket">]</span></span></p><p class="fact-says">About ${id}.</p></div>`;
  const { document } = parseHTML(`<html><body><main>
    <aside id="since-visit" data-explainer="bridge" data-changes="${changes}" hidden>
      <details><summary></summary><ul></ul><button class="forget">Forget</button></details>
    </aside>
    <p>Words<a class="mark" href="#fact-crossings" aria-label="Fact 1: to its sources">1</a></p>
    <p>Words<a class="mark" href="#fact-tolls" aria-label="Fact 2: to its sources">2</a></p>
    ${card(1, 'crossings')}${card(2, 'tolls')}
    <section id="visits-kept" hidden><button class="forget">Forget</button></section>
  </main></body></html>`);
  const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  return { document, at, html: document.toString() };
}

/** A browser's storage. */
function aStorage(kept?: object): Storage {
  const entries = new Map(kept === undefined ? [] : [[key, JSON.stringify(kept)]]);
  return {
    length: entries.size,
    clear: () => entries.clear(),
    key: () => null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  };
}

const before = { now: { day: '2026-12-12', seen: '1.1 2.1' } };

describe('a reader who comes back', () => {
  const page = aPage();
  const storage = aStorage(before);
  rememberVisit(page.document, () => storage, '2026-12-20');

  test('is told how many facts changed, with a link to the card of each', () => {
    expect(page.at('#since-visit').hidden).toBe(false);
    expect(page.at('#since-visit summary').textContent).toBe(
      '1 fact changed since your visit on 12 December 2026',
    );
    expect(page.at('#since-visit ul').innerHTML).toBe(
      '<li><a href="#fact-crossings">Fact 1: About crossings.</a></li>',
    );
  });

  test('finds the words on these cards and marks, and on no others', () => {
    expect(page.at('#fact-crossings .fact-top').textContent).toBe('[1]changed since your visit');
    expect(page.at('#fact-tolls .fact-top').textContent).toBe('[2]');
    const [mark, other] = page.document.querySelectorAll('a.mark');
    expect(mark?.textContent).toBe('1 changed');
    expect(mark?.getAttribute('aria-label')).toBe('Fact 1: to its sources; changed since your visit');
    expect(other?.textContent).toBe('2');
  });

  test('finds the same again on the same day', () => {
    const again = aPage();
    rememberVisit(again.document, () => storage, '2026-12-20');
    expect(again.at('#since-visit summary').textContent).toContain('1 fact changed');
  });

  test.each(['#since-visit .forget', '#visits-kept .forget'])('can be forgotten with %s', (button) => {
    const fresh = aPage();
    const kept = aStorage(before);
    rememberVisit(fresh.document, () => kept, '2026-12-20');
    fresh.at(button).click();
    expect(kept.getItem(key)).toBeNull();
    expect([fresh.at('#since-visit').hidden, fresh.at('#visits-kept').hidden]).toEqual([true, true]);
    const labels = (page: Document) =>
      [...page.querySelectorAll('a.mark')].map((mark) => mark.getAttribute('aria-label'));
    expect(fresh.document.body.textContent).toBe(aPage().document.body.textContent);
    expect(labels(fresh.document)).toEqual(labels(aPage().document));
  });

  test('counts as a first visitor once all is forgotten', () => {
    const kept = aStorage(before);
    kept.removeItem(key);
    const fresh = aPage();
    rememberVisit(fresh.document, () => kept, '2026-12-20');
    expect(fresh.at('#since-visit').hidden).toBe(true);
    expect(kept.getItem(key)).toBe('{"now":{"day":"2026-12-20","seen":"1.2 2.1"}}');
  });
});

describe('nothing is told', () => {
  test.each([
    ['on a first visit', undefined],
    ['where nothing has changed', { now: { day: '2026-12-12', seen: '1.2 2.1 9.4' } }],
    ['where only facts without a card have changed', { now: { day: '2026-12-12', seen: '1.2 2.1 9.1' } }],
    ['where what is kept has another form', { now: 7 }],
  ])('%s, but the visit is kept', (_when, kept) => {
    const page = aPage('1.2 2.1 9.4');
    const storage = aStorage(kept);
    rememberVisit(page.document, () => storage, '2026-12-20');
    expect(page.at('#since-visit').hidden).toBe(true);
    expect(page.at('#visits-kept').hidden).toBe(false);
    expect(JSON.parse(storage.getItem(key) ?? '')).toMatchObject({ now: { day: '2026-12-20' } });
  });

  test.each([
    [
      'cannot be opened',
      () => {
        throw new Error('blocked');
      },
    ],
    [
      'cannot be written',
      () => ({
        ...aStorage(before),
        setItem: () => {
          throw new Error('full');
        },
      }),
    ],
  ])('where storage %s, and the page stays as it is', (_why, open: () => Storage) => {
    const page = aPage();
    rememberVisit(page.document, open, '2026-12-20');
    expect(page.document.toString()).toBe(page.html);
  });

  test('on a page of another kind', () => {
    const { document } = parseHTML('<html><body><main></main></body></html>');
    const html = document.toString();
    const storage = aStorage();
    rememberVisit(document, () => storage, '2026-12-20');
    expect(document.toString()).toBe(html);
    expect(storage.getItem(key)).toBeNull();
  });
});
