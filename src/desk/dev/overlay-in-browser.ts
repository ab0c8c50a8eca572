import type { DeskReport, ToldError } from './desk-report.ts';

/** Runs in the browser of whoever writes, never in that of a reader. Shows words as text only: content may be hostile. */

const name = 'desk-problems';

if (import.meta.hot) {
  import.meta.hot.on('desk:problems', show);
  import.meta.hot.send('desk:ask');
}

function show(report: DeskReport): void {
  document.querySelector(name)?.remove();
  document.removeEventListener('keydown', closeOnEscape);
  // Whoever looks at a page by program sees from this that the desk has spoken, also where nothing is shown.
  document.documentElement.dataset['desk'] = report.headline;
  // Each save loads the page again: what somebody has closed stays closed until something else is wrong.
  if (report.errors.length === 0) sessionStorage.removeItem(name);
  else if (sessionStorage.getItem(name) === JSON.stringify(report.errors)) return;
  else open(report);
}

function open(report: DeskReport): void {
  const panel = document.createElement(name);
  panel.addEventListener('close', () => {
    sessionStorage.setItem(name, JSON.stringify(report.errors));
    document.removeEventListener('keydown', closeOnEscape);
    panel.remove();
  });
  panel.attachShadow({ mode: 'open' }).append(element('style', styles), body(report));
  document.body.append(panel);
  document.addEventListener('keydown', closeOnEscape);
}

function close(): void {
  document.querySelector(name)?.dispatchEvent(new Event('close'));
}

function closeOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') close();
}

function body({ headline, errors, footnote }: DeskReport): HTMLElement {
  const box = element('section', '');
  box.setAttribute('aria-label', 'What the desk finds wrong');
  const head = element('header', '');
  head.append(element('h2', `The desk: ${headline}`), button('Close (Esc)', close));
  box.append(head, ...errors.map(article));
  if (footnote !== '') box.append(element('p', footnote));
  return box;
}

function article({ place, rule, source, message, remedy }: ToldError): HTMLElement {
  const told = element('article', '');
  const top = element('p', ` error ${rule}`);
  top.prepend(
    button(place, () => {
      // Vite opens the file in the text editor that runs, or says in the terminal that it cannot.
      void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
    }),
  );
  told.append(top);
  if (source !== '') told.append(element('pre', source));
  told.append(element('p', message), element('p', remedy));
  return told;
}

function button(text: string, onClick: () => void): HTMLElement {
  const made = element('button', text);
  made.addEventListener('click', onClick);
  return made;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

const styles = `
  :host { position: fixed; inset: auto 0 0 0; z-index: 9999; display: block; }
  section { box-sizing: border-box; max-block-size: 50vh; overflow: auto; padding: 0 1rem 1rem; background: #1d1a16;
    color: #f6f1e7; border-block-start: 4px solid #e0593e; font: 15px/1.5 system-ui, sans-serif; }
  header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; position: sticky;
    inset-block-start: 0; padding-block: 0.6rem; background: inherit; }
  h2 { margin: 0; font-size: 1.1rem; }
  article { margin-block-end: 0.75rem; padding: 0.75rem; background: #2b2721; overflow-wrap: anywhere; }
  p { margin: 0.25rem 0; max-inline-size: 90ch; }
  pre { margin: 0.5rem 0; overflow-x: auto; font: 13px/1.5 ui-monospace, monospace; color: #f3cfa0; }
  button { padding: 0.4rem 0.8rem; min-block-size: 2rem; font: inherit; cursor: pointer; }
  article button { padding: 0; min-block-size: 1.5rem; border: 0; background: none; color: inherit; font-weight: 700;
    text-align: start; text-decoration: underline; overflow-wrap: anywhere; }
  button:focus-visible { outline: 3px solid #f3cfa0; outline-offset: 2px; }
`;
