import { wordFound, wordLookBelow, wordNearest, wordShowAll } from '../../wording/search.ts';
import type { Findings } from './finder.ts';
import { lineOfFound } from './line-of-found.ts';

/** What the script works with on the search page. */
export interface SearchParts {
  form: HTMLFormElement;
  box: HTMLInputElement;
  /** Where it is told how much was found. */
  told: HTMLElement;
  /** What was found. */
  found: HTMLElement;
  /** The button for those that are not shown at first. */
  all: HTMLButtonElement;
  /** Everything from A to Z. */
  list: HTMLElement;
  /** The line of each thing in it. */
  lines: HTMLElement[];
}

/** The parts of the search page; nothing on another page. */
export function partsIn(page: Document): SearchParts | undefined {
  const form = page.querySelector<HTMLFormElement>('#search');
  const box = page.querySelector<HTMLInputElement>('#asked');
  const told = page.querySelector<HTMLElement>('#search-told');
  const found = page.querySelector<HTMLElement>('#found');
  const all = page.querySelector<HTMLButtonElement>('#show-all');
  const list = page.querySelector<HTMLElement>('#a-to-z');
  if (!form || !box || !told || !found || !all || !list) return undefined;
  return { form, box, told, found, all, list, lines: [...list.querySelectorAll<HTMLElement>('[data-kind]')] };
}

/**
 * Puts what was found in the place of the list from A to Z, which comes back where nothing was.
 * @param most so many are shown
 */
export function showFound({ found, all, list, lines }: SearchParts, findings: Findings, most: number): void {
  const count = findings.found.length;
  const shown = findings.found.slice(0, most).flatMap((each) => {
    const line = lines[each.at];
    return line === undefined ? [] : [lineOfFound(line, each)];
  });
  found.querySelector('ol')?.replaceChildren(...shown);
  all.textContent = wordShowAll(count);
  all.hidden = shown.length === count;
  found.hidden = count === 0;
  list.hidden = count > 0;
}

/**
 * Says how much was found, in words that screen readers speak; where nothing was, what is written nearly so, each a link.
 * @param asked what the reader typed; nothing is said where that is empty
 * @param warning said in any case
 */
export function tellFound(
  { told, lines }: SearchParts,
  asked: string,
  { found, whole, nearest }: Findings,
  warning: string,
): void {
  const words: (string | Element)[] = asked === '' ? [] : [wordFound(asked, whole, found.length - whole)];
  const links = asked === '' ? [] : nearest.flatMap((at) => linkToAsk(told.ownerDocument, lines[at]));
  if (links.length > 0)
    words.push(` ${wordNearest} `, ...links.flatMap((link, at) => (at > 0 ? [', ', link] : [link])), '?');
  if (asked !== '' && found.length === 0) words.push(` ${wordLookBelow}`);
  told.replaceChildren(...words, warning === '' ? '' : ` ${warning}`);
}

function linkToAsk(page: Document, line: Element | undefined): Element[] {
  const name = line?.querySelector('a')?.textContent ?? '';
  if (name === '') return [];
  const link = page.createElement('a');
  link.setAttribute('href', `?q=${encodeURIComponent(name)}`);
  link.textContent = name;
  return [link];
}
