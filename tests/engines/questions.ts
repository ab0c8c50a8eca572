import type { Focused } from '../in-page/remember-focus.ts';

/* What the checks ask a page. Each runs inside it and knows nothing but what it is given. */

/** Waits for the fonts, and tells which are in use. */
export async function fontsInUse(): Promise<string[]> {
  await document.fonts.ready;
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  return [...new Set(loaded.map(({ family }) => family.replaceAll(/["']/g, '')))].sort();
}

/** The links in running text, and the words of facts, that no line tells from other words. */
export function notUnderlined(): string[] {
  const marked = document.querySelectorAll('main p > a:not(.mark, .letter), main p > .fact-words');
  return [...marked]
    .filter((element) => getComputedStyle(element).textDecorationLine !== 'underline')
    .map((element) => element.textContent.slice(0, 60));
}

/** Cards that cannot be seen, and marks whose card is not on the page. */
export function cardsOutOfSight(): string[] {
  const cards = [...document.querySelectorAll('.fact, .fact-row')];
  const hidden = cards.filter(
    (card) =>
      !card.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      card.getBoundingClientRect().height < 20,
  );
  const marks = [...document.querySelectorAll('main a.mark[id]')];
  const leadNowhere = marks.filter(
    (mark) => document.getElementById(mark.getAttribute('href')?.slice(1) ?? '') === null,
  );
  return [
    ...(cards.length < 20 ? [`${cards.length} cards on the page`] : []),
    ...hidden.map((card) => `not in sight: ${card.id || card.textContent.trim().slice(0, 60)}`),
    ...leadNowhere.map((mark) => `leads nowhere: ${mark.id}`),
  ];
}

/** Puts the focus on the fold that stands first below a selector. */
export function focusFold(selector: string): void {
  document.querySelector<HTMLElement>(`${selector} summary`)?.focus();
}

/** Whether what the fold holds that has the focus can be seen. */
export function isFoldOpen(): boolean {
  const fold = document.activeElement?.closest('details');
  const held = fold?.querySelector(':scope > :not(summary)');
  return held?.checkVisibility() === true && held.getBoundingClientRect().height > 0;
}

/** What the keys reached, in short. */
export function whatWasReached(): Focused[] {
  return window.reached;
}

/** The ground of the page, as `rgb(253, 253, 251)`. */
export function ground(): string {
  return getComputedStyle(document.body).backgroundColor;
}

/** Makes this visit one that follows another, at which two facts had not yet changed: the next load tells of them. */
export function makeEarlierVisit(): void {
  const key = localStorage.key(0) ?? '';
  const { now } = JSON.parse(localStorage.getItem(key) ?? '') as { now: { seen: string } };
  const seen = now.seen.replace(/^(\d+)\.\d+ (\d+)\.\d+/, '$1.0 $2.0');
  localStorage.setItem(key, JSON.stringify({ now: { day: '2025-12-12', seen } }));
}

/** What the script tells of a visit: whether its two parts can be seen, and how many cards it marked. */
export function toldOfVisit(): { notice: boolean; kept: boolean; marked: number } {
  const isSeen = (id: string) => document.getElementById(id)?.checkVisibility() === true;
  const marked = [...document.querySelectorAll('.fact')].filter((card) =>
    card.textContent.includes('changed since your visit'),
  );
  return { notice: isSeen('since-visit'), kept: isSeen('visits-kept'), marked: marked.length };
}

/** Lays the page out on the screen as it would be on paper: the one way to do so that all engines know. */
export function layOutForPaper(): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule)
        rule.media.mediaText = rule.media.mediaText
          .replace(/\bprint\b/, 'SHOWN')
          .replace(/\bscreen\b/, 'print')
          .replace('SHOWN', 'screen');
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

/**
 * What paper must not bear: the ways about the site, folds that are closed, and drawings chosen by the width of what they
 * stand in, of which Firefox prints nothing.
 */
export function notForPaper(): string[] {
  const ways = [...document.querySelectorAll('.skip, .masthead nav')].filter((each) =>
    each.checkVisibility(),
  );
  const folds = [...document.querySelectorAll('main details')].filter((fold) => fold.checkVisibility());
  const closed = folds.filter((fold) =>
    [...fold.querySelectorAll(':scope > :not(summary)')].every(
      (held) => held.getBoundingClientRect().height === 0,
    ),
  );
  const unprinted = [...document.querySelectorAll('.map, .over-time')].filter(
    (drawing) => getComputedStyle(drawing).containerType !== 'normal',
  );
  return [...ways, ...closed, ...unprinted].map((each) => each.outerHTML.slice(0, 120));
}
