import { createComponent, render as template, renderComponent } from 'astro/compiler-runtime';
import type { Problem } from './problem.ts';

type Printed = Awaited<ReturnType<typeof renderComponent>>;
type Piece = Parameters<Parameters<Printed['render']>[0]['write']>[0];

/**
 * A text for whoever is writing it: one that cannot be compiled or printed tells what is wrong in its place, so that
 * the rest of the page stands. A text that breaks down over sound content is a mistake of ours, and shows as one.
 * @param compile gives the text as a component; nothing where there is none
 * @param findErrors what keeps the content from being published, by place; only asked where the text cannot be shown
 * @param file path of the text from the project's root
 */
export function textOrNotice(
  compile: () => Promise<unknown>,
  findErrors: () => readonly Problem[],
  file: string,
) {
  return createComponent(async (result, props, slots) => {
    try {
      const text = await compile();
      if (text === undefined) return noticeOf(findErrors(), file);
      const pieces: Piece[] = [];
      const printed = await renderComponent(result, 'Text', text, props, slots);
      await printed.render({ write: (piece) => pieces.push(piece) });
      const replayed: Printed = { render: (page) => pieces.forEach((piece) => page.write(piece)) };
      return template`${replayed}`;
    } catch (error) {
      const errors = findErrors();
      if (errors.length === 0) throw error;
      return noticeOf(errors, file);
    }
  });
}

function noticeOf(errors: readonly Problem[], file: string) {
  const told = errors
    .filter((error) => error.file === file)
    .map(({ line, column, message, remedy }) => `${file}:${line}:${column} ${message} ${remedy}`);
  // Its own file may be sound, and name what is broken elsewhere.
  const lines =
    told.length > 0 ? told : ['Something that it names is missing or has mistakes: see the desk.'];
  return template`<ul><li>This text cannot be shown until the desk lets it pass.</li>${lines.map((line) => template`<li>${line}</li>`)}</ul>`;
}
