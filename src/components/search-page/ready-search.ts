import { wordFetching, wordTitlesOnly } from '../../wording/search.ts';
import { makeFinder, type Findings, type Searched } from './finder.ts';
import { partsIn, showFound, tellFound } from './show-found.ts';

/** So many are shown before the reader asks for all. */
const mostAtFirst = 30;
/** So many milliseconds after the last letter it is told how much was found, and the address follows. */
const pause = 300;
/** So many milliseconds the words may take to arrive. */
const patience = 10_000;

/**
 * Makes the search page search: as the reader types, and for what the address asks (`?q=kursk`), which follows what is typed. Where
 * the words of the texts cannot be had, names and titles are searched.
 * @param page the document, with the list from A to Z, from which it knows what there is
 * @param view the window that shows it
 * @returns settled once it searches
 */
export async function readySearch(page: Document, view: Window): Promise<void> {
  const parts = partsIn(page);
  if (parts === undefined) return;
  const { form, box, all } = parts;
  let find: (asked: string) => Findings = () => ({ found: [], whole: 0, nearest: [] });
  let isReady = false;
  let warning = '';
  let waiting = 0;

  const look = (most = mostAtFirst) => {
    const asked = box.value.trim();
    const findings = find(asked);
    showFound(parts, findings, most);
    view.clearTimeout(waiting);
    if (!isReady) {
      parts.list.hidden = asked !== '';
      parts.told.textContent = asked === '' ? '' : wordFetching;
      return;
    }
    waiting = view.setTimeout(() => {
      keepInAddress(view, asked);
      tellFound(parts, asked, findings, warning);
    }, pause);
  };
  const lookAgain = () => {
    box.value = askedIn(view);
    look();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    look();
  });
  box.addEventListener('input', () => look());
  box.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing) return;
    box.value = '';
    look();
  });
  all.addEventListener('click', () => look(Infinity));
  view.addEventListener('popstate', lookAgain);
  lookAgain();

  const words = await wordsFrom(view, form.dataset['src'] ?? '');
  if (words === undefined) warning = wordTitlesOnly;
  find = await makeFinder(searchedIn(parts.lines, words ?? []), (form.dataset['months'] ?? '').split(' '));
  isReady = true;
  look();
}

function askedIn({ location }: Window): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

function keepInAddress(view: Window, asked: string): void {
  if (asked === askedIn(view).trim()) return;
  view.history.replaceState(
    null,
    '',
    asked === '' ? view.location.pathname : `?q=${encodeURIComponent(asked)}`,
  );
}

/** The words that find things besides those of their lines, one text a thing; nothing where they cannot be had. */
async function wordsFrom(view: Window, address: string): Promise<string[] | undefined> {
  const waiting = new AbortController();
  const timer = view.setTimeout(() => {
    waiting.abort();
  }, patience);
  try {
    const answer = await view.fetch(address, { signal: waiting.signal });
    return answer.ok ? (await answer.text()).split('\n') : undefined;
  } catch {
    return undefined;
  } finally {
    view.clearTimeout(timer);
  }
}

/**
 * What the finder is told of the lines of the list from A to Z.
 * @param words what else finds each, in the same order
 */
export function searchedIn(lines: readonly Element[], words: readonly string[]): Searched[] {
  return lines.map((line, at) => {
    const kind = line.getAttribute('data-kind') ?? '';
    return {
      kind,
      title: line.querySelector('.source-title')?.textContent ?? '',
      seen: line.textContent,
      called: kind === 'fact' ? (line.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '') : '',
      hidden: words[at] ?? '',
    };
  });
}
