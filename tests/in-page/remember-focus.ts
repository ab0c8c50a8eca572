/** What had the focus when a key was pressed. */
export interface Focused {
  name: string;
  href: string;
  /** Whether it stands in the window, on top, with an outline. */
  isSeen: boolean;
}

/** Runs in the page: has it write down in `window.reached`, at each press of a key, what has the focus at that moment. */
export function rememberFocus(): void {
  const reached: Focused[] = [];
  Object.assign(window, { reached });
  document.addEventListener('keydown', () => {
    const element = document.activeElement;
    if (element === null || element === document.body) return;
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    reached.push({
      name: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim().slice(0, 60),
      href: element.getAttribute('href') ?? '',
      isSeen: hasOutline && element.contains(onTop),
    });
  });
}

/** Runs in the page: where each link, fold, box and button leads that can be seen, in the order of the text. */
export function whatTabReaches(): string[] {
  return [...document.querySelectorAll('a[href], summary, button, input')]
    .filter((link) => link.checkVisibility())
    .map((link) => link.getAttribute('href') ?? '');
}

declare global {
  interface Window {
    /** Written by `rememberFocus`. */
    reached: Focused[];
  }
}
