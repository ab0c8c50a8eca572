import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readySearch } from '../../../src/components/search-page/ready-search.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** The search page with three things, and a window that shows it. */
async function opened({
  asks = '',
  words = ['north treaty', '', 'dam'] as string[] | 'offline' | 'never',
} = {}) {
  const thing = (kind: string, address: string, title: string, line: string) =>
    `<li class="source thing" data-kind="${kind}"><div class="source-what"><p class="source-title"><a href="${address}">${title}</a></p></div><div class="source-facts"><p>${line}</p></div></li>`;
  const { document } = parseHTML(`<html><body><main>
    <form id="search" data-src="/_astro/words.1.txt" hidden><input id="asked"><p id="search-told"></p></form>
    <section id="found" hidden><ol></ol><button id="show-all" hidden></button></section>
    <div id="a-to-z"><ul>
      ${thing('voice', '/voices/kim/', 'Kim Da-ri', 'Person')}
      ${thing('place', '/places/bridge/', 'Bridge Town', 'Place')}
      ${thing('fact', '/bridge/facts/opened/', 'Bridge opened', 'Fact 1, as of 12 Feb 2026')}
    </ul></div></main></body></html>`);
  const listeners = new Map<string, () => void>();
  const location = { search: asks, pathname: '/search/' };
  const view = {
    location,
    history: {
      replaceState: vi.fn((_state: unknown, _title: string, address: string) => {
        location.search = address.startsWith('?') ? address : '';
      }),
    },
    setTimeout: (act: () => void, wait: number) => setTimeout(act, wait),
    clearTimeout: (timer: NodeJS.Timeout) => {
      clearTimeout(timer);
    },
    addEventListener: (name: string, act: () => void) => listeners.set(name, act),
    fetch: vi.fn((_address: string, { signal }: { signal: AbortSignal }) => {
      if (words === 'offline') return Promise.reject(new TypeError('offline'));
      if (words !== 'never')
        return Promise.resolve({ ok: true, text: () => Promise.resolve(words.join('\n')) });
      return new Promise((_, fail) => {
        signal.addEventListener('abort', () => {
          fail(new TypeError('aborted'));
        });
      });
    }),
  };
  const ready = readySearch(document, view as unknown as Window);
  const toldAtFirst = document.getElementById('search-told')?.textContent;
  await vi.runAllTimersAsync();
  await ready;
  await vi.runAllTimersAsync();
  const at = (selector: string) => document.querySelector<HTMLInputElement>(selector)!;
  const type = async (asked: string) => {
    at('#asked').value = asked;
    at('#asked').dispatchEvent(new document.defaultView!.Event('input'));
    await vi.runAllTimersAsync();
  };
  const found = () => [...document.querySelectorAll('#found li a')].map((link) => link.textContent);
  return { document, view, listeners, at, type, found, toldAtFirst };
}

describe('the search page', () => {
  test('shows the box, and everything from A to Z as long as nothing is asked', async () => {
    const { at, found } = await opened();
    expect(at('#search').hidden).toBe(false);
    expect(at('#a-to-z').hidden).toBe(false);
    expect(at('#found').hidden).toBe(true);
    expect(found()).toEqual([]);
    expect(at('#search-told').textContent).toBe('');
  });

  test('finds what is typed, in place of the list, says how much, and the address follows', async () => {
    const { at, type, found, view } = await opened();
    await type('bridge');
    expect(found()).toEqual(['Bridge Town', 'Bridge opened']);
    expect(at('#a-to-z').hidden).toBe(true);
    expect(at('#search-told').textContent.trim()).toBe('2 found for “bridge”.');
    expect(view.history.replaceState).toHaveBeenLastCalledWith(null, '', '?q=bridge');
    await type('');
    expect(at('#a-to-z').hidden).toBe(false);
    expect(at('#search-told').textContent.trim()).toBe('');
    expect(view.history.replaceState).toHaveBeenLastCalledWith(null, '', '/search/');
  });

  test('marks the words that fit, and names those that stand in the text only', async () => {
    const { document, type } = await opened();
    await type('bridg dam');
    const [line] = document.querySelectorAll('#found li');
    expect(line?.querySelector('a')?.innerHTML).toBe('<mark>Bridge</mark> opened');
    expect(line?.textContent).toContain('Found by: dam');
    expect(document.querySelector('#a-to-z mark')).toBeNull();
  });

  test('finds what the address asks, also when the reader goes back', async () => {
    const { at, found, view, listeners } = await opened({ asks: '?q=treaty' });
    expect(at('#asked').value).toBe('treaty');
    expect(found()).toEqual(['Kim Da-ri']);
    view.location.search = '?q=opened';
    listeners.get('popstate')?.();
    expect(found()).toEqual(['Bridge opened']);
  });

  test('leaves an address as it is that asks just this', async () => {
    const { view, type } = await opened({ asks: '?q=treaty' });
    expect(view.history.replaceState).not.toHaveBeenCalled();
    await type('bridge');
    expect(view.history.replaceState).toHaveBeenCalledOnce();
  });

  test('says that it waits for the words, and searches names once it has waited long enough', async () => {
    const { at, found, toldAtFirst } = await opened({ asks: '?q=bridge', words: 'never' });
    expect(toldAtFirst).toBe('Fetching the words to search in …');
    expect(at('#search-told').textContent).toContain('Only names and titles are searched');
    expect(found()).toEqual(['Bridge Town', 'Bridge opened']);
  });

  test('takes nothing of an address for markup', async () => {
    const { document, at } = await opened({ asks: `?q=${encodeURIComponent('<b>bridge</b>')}` });
    expect(at('#search-told').textContent).toContain('“<b>bridge</b>”');
    expect(document.querySelector('#search b')).toBeNull();
  });

  test('offers names that are written nearly so where nothing is found, with everything from A to Z', async () => {
    const { document, at, type } = await opened();
    await type('brdgi');
    expect(at('#a-to-z').hidden).toBe(false);
    expect(at('#search-told').textContent).toContain('Nothing found for “brdgi”. Did you mean Bridge');
    expect(document.querySelector('#search-told a')?.getAttribute('href')).toMatch(/^\?q=Bridge%20/);
  });

  test('is emptied by Escape, but not while a syllable is being put together', async () => {
    const { document, at, type } = await opened();
    await type('bridge');
    const press = async (isComposing: boolean) => {
      const event = new document.defaultView!.Event('keydown');
      at('#asked').dispatchEvent(Object.assign(event, { key: 'Escape', isComposing }));
      await vi.runAllTimersAsync();
    };
    await press(true);
    expect(at('#asked').value).toBe('bridge');
    await press(false);
    expect(at('#asked').value).toBe('');
    expect(at('#a-to-z').hidden).toBe(false);
  });

  test('searches names and titles where the words cannot be had, and says so', async () => {
    const { at, type, found } = await opened({ words: 'offline' });
    expect(at('#search-told').textContent).toContain('Only names and titles are searched');
    await type('kim');
    expect(found()).toEqual(['Kim Da-ri']);
    await type('treaty');
    expect(found()).toEqual([]);
  });
});

test('another page is left as it is', async () => {
  const { document } = parseHTML('<html><body><p>Words</p></body></html>');
  const before = document.toString();
  await readySearch(document, {} as Window);
  expect(document.toString()).toBe(before);
});
