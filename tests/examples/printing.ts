/** Prints components and pages as Astro would, so that a test can read what a reader gets. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';

type Printer = Awaited<ReturnType<typeof AstroContainer.create>>;
type Component = Parameters<Printer['renderToString']>[0];
type Options = NonNullable<Parameters<Printer['renderToString']>[1]>;

/** The HTML of a component or page. */
async function printed(component: Component, options: Options = {}): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, options);
}

/**
 * The page or component as a document that can be searched.
 * @param component a page, which has a `body` of its own, or a part of one
 */
export async function printedDocument(component: Component, options: Options = {}): Promise<Document> {
  const html = await printed(component, options);
  const whole = /<html/.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** The words of an element as they are read: white space counts as one space. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
