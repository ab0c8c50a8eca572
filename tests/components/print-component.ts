import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];
type Given = NonNullable<Parameters<AstroContainer['renderToString']>[1]>;

/** The HTML of a component with these props, slots and locals, with all white space in runs of one. */
export async function printed(component: Component, given: Given = {}): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, given);
  return html.replace(/[ \n]+/g, ' ').trim();
}
