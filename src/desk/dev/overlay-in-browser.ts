import type { DeskReport } from './desk-report.ts';

/** Runs in the browser of whoever writes, never in that of a reader. Shows words as text only: content may be hostile. */

const name = 'desk-problems';
let closed = '';

if (import.meta.hot) {
  import.meta.hot.on('desk:problems', show);
  import.meta.hot.send('desk:ask');
}

function show(report: DeskReport): void {
  document.querySelector(name)?.remove();
  const told = JSON.stringify(report.errors);
  if (report.errors.length === 0 || told === closed) return;
  const panel = document.createElement(name);
  const close = (): void => {
    closed = told;
    panel.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  document.addEventListener('keydown', onKey);
  panel.attachShadow({ mode: 'open' }).append(styleSheet(), body(report, close));
  document.body.append(panel);
}

function body(report: DeskReport, close: () => void): HTMLElement {
  const box = element('section', '');
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'What the desk finds wrong');
  const button = element('button', 'Close (Esc)');
  button.addEventListener('click', close);
  const head = element('header', '');
  head.append(element('h2', `The desk: ${report.headline}`), button);
  box.append(head, ...report.errors.map((error) => element('pre', error)), element('p', report.footnote));
  return box;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function styleSheet(): HTMLElement {
  return element(
    'style',
    `:host { position: fixed; inset: auto 0 0 0; z-index: 9999; display: block; }
    section { box-sizing: border-box; max-block-size: 60vh; overflow: auto; padding: 1rem; background: #1d1a16; color: #f6f1e7;
      border-block-start: 4px solid #e0593e; font: 15px/1.45 system-ui, sans-serif; }
    header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; position: sticky; inset-block-start: -1rem;
      background: inherit; padding-block: 0.5rem; }
    h2 { margin: 0; font-size: 1.1rem; }
    button { font: inherit; padding: 0.4rem 0.8rem; min-block-size: 2rem; }
    pre { margin: 0 0 1rem; padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; background: #2b2721; font: 13px/1.5 ui-monospace, monospace; }
    p { margin: 0; }`,
  );
}
