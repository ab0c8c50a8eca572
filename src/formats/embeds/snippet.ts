import { site } from '../../site.ts';
import { asHtml } from '../feeds/markup.ts';
import type { Embed } from './embed.ts';
import { sizeOfEmbed, type Column } from './size-of-embed.ts';

/**
 * What somebody puts into a page of theirs to show an embed. The frame may do nothing but open links in a window of their own, tells
 * us nothing of the page, and is asked for only when a reader comes near it.
 * @param column where it is to stand; without it, anywhere
 */
export function snippetOf({ address, title, content }: Embed, column?: Column): string {
  const { width, height } = sizeOfEmbed(content, column);
  return [
    `<iframe src="${site.url}${address}"`,
    ` title="${asHtml([`${title} (${site.name})`])}"`,
    ` width="${width}" height="${height}"`,
    ' sandbox="allow-popups allow-popups-to-escape-sandbox"',
    ' loading="lazy" referrerpolicy="no-referrer"',
    ' style="max-width: 100%; border: 0"></iframe>',
  ].join('');
}
