import { showChanges } from './show-changes.ts';
import { changedSince, readVisits, withToday } from './visits.ts';

/**
 * Keeps in the reader's browser that an explainer was visited today, shows what we have changed since the visit before, and
 * offers to forget. Where the browser keeps nothing, the page stays as it is.
 * @param page the document of an explainer, whose element `since-visit` names it and tells the changes of its facts
 * @param open gives the browser's storage; may throw, as some browsers do where it is blocked
 * @param today the reader's own day, `YYYY-MM-DD`
 */
export function rememberVisit(page: Document, open: () => Storage, today: string): void {
  const { explainer, changes } = page.getElementById('since-visit')?.dataset ?? {};
  const offer = page.getElementById('visits-kept');
  if (explainer === undefined || changes === undefined || offer === null) return;
  const key = `visits to ${explainer}`;
  try {
    const storage = open();
    const visits = withToday(readVisits(storage.getItem(key)), { day: today, seen: changes });
    storage.setItem(key, JSON.stringify(visits));
    const takeAway = showChanges(page, changedSince(visits), visits.before?.day ?? '');
    offer.hidden = false;
    for (const button of page.querySelectorAll('.forget')) {
      button.addEventListener('click', () => {
        storage.removeItem(key);
        takeAway();
        offer.hidden = true;
      });
    }
  } catch {
    // Storage is blocked or full: the page is complete without it.
  }
}
