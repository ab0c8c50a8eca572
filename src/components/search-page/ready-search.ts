import { wordFound, wordLookBelow, wordNearest, wordShowAll, wordTitlesOnly } from '../../wording/search.ts';
import { makeFinder, type Findings } from './finder.ts';
import { lineOfFound } from './show-found.ts';

/** So many are shown before the reader asks for all. */
const mostAtFirst = 30;
/** So many milliseconds after the last letter it is told how much was found, and the address follows. */
const pause = 300;

/**
 * Makes the search page search: as the reader types, and for what the address asks (`?q=kursk`), which follows what is typed. Where
 * the words of the texts cannot be had, names and titles are searched.
 * @param page the document, with the list from A to Z, from which it knows what there is
 * @param view the window that shows it
 * @returns settled once the words are there, or not to be had
 */
export async function readySearch(page: Document, view: Window): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('#search');
  const box = form?.querySelector('input');
  const told = page.getElementById('search-told');
  const found = page.getElementById('found');
  const all = page.querySelector<HTMLButtonElement>('#show-all');
  const list = page.getElementById('a-to-z');
  if (!form || !box || !told || !found || !all || !list) return;

  const lines = [...list.querySelectorAll<HTMLElement>('[data-kind]')];
  let find: ReturnType<typeof makeFinder> | undefined;
  let warning = '';
  let waiting = 0;

  const asked = () => box.value.trim();
  const show = (most = mostAtFirst) => {
    const findings = find?.(asked());
    const count = findings?.found.length ?? 0;
    const shown = findings?.found.slice(0, most) ?? [];
    found.querySelector('ol')?.replaceChildren(
      ...shown.flatMap((each) => {
        const line = lines[each.at];
        return line ? [lineOfFound(line, each)] : [];
      }),
    );
    all.textContent = wordShowAll(count);
    all.hidden = shown.length === count;
    found.hidden = count === 0;
    list.hidden = count > 0;
    view.clearTimeout(waiting);
    if (findings) waiting = view.setTimeout(() => tell(findings), pause);
  };
  const tell = (findings: Findings) => {
    const words = asked();
    view.history.replaceState(null, '', words ? `?q=${encodeURIComponent(words)}` : view.location.pathname);
    told.replaceChildren(
      ...(words ? whatWasFound(page, words, findings, lines) : []),
      warning && ` ${warning}`,
    );
  };
  const take = () => {
    box.value = new URLSearchParams(view.location.search).get('q') ?? '';
    show();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  box.addEventListener('input', () => show());
  box.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing) return;
    box.value = '';
    show();
  });
  all.addEventListener('click', () => show(Infinity));
  view.addEventListener('popstate', take);
  take();

  let hidden: string[] = [];
  try {
    hidden = await (await view.fetch(form.dataset['src'] ?? '')).json();
  } catch {
    warning = wordTitlesOnly;
  }
  find = makeFinder(
    lines.map((line, at) => ({
      kind: line.dataset['kind'] ?? '',
      title: line.querySelector('a')?.textContent ?? '',
      seen: line.textContent ?? '',
      hidden: hidden[at] ?? '',
    })),
  );
  show();
}

function whatWasFound(
  page: Document,
  words: string,
  { found, isPart, nearest }: Findings,
  lines: readonly Element[],
): (string | Element)[] {
  const first = wordFound(found.length, words, isPart);
  if (found.length > 0) return [first];
  const names = nearest.flatMap((at) => lines[at]?.querySelector('a')?.textContent ?? []);
  const links = names.flatMap((name) => {
    const link = page.createElement('a');
    link.href = `?q=${encodeURIComponent(name)}`;
    link.textContent = name;
    return [' ', link];
  });
  return [first, ...(links.length > 0 ? [` ${wordNearest}`, ...links, '?'] : []), ` ${wordLookBelow}`];
}
