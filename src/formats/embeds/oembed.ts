import { cardAddress, frontPage, type OEmbedFormat } from '../../addresses.ts';
import { site } from '../../site.ts';
import { cardSize } from '../cards/card.ts';
import { asHtml } from '../feeds/markup.ts';
import { withoutForbidden } from '../feeds/xml.ts';
import type { Embed } from './embed.ts';
import { sizeOfEmbed } from './size-of-embed.ts';
import { snippetOf } from './snippet.ts';

/** So many seconds a program may keep the snippet. What the frame shows is asked for anew each time all the same. */
const aDay = 86_400;

/** How a thing is embedded, as oEmbed 1.0 tells it. A folder of files cannot fit itself to `maxwidth`: the frame gives way by itself. */
function oembedOf(embed: Embed) {
  const { width, height } = sizeOfEmbed(embed.content);
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: site.name,
    provider_url: site.url + frontPage,
    cache_age: aDay,
    ...(embed.folder === 'charts'
      ? {}
      : {
          thumbnail_url: site.url + cardAddress(embed.page),
          thumbnail_width: cardSize.width,
          thumbnail_height: cardSize.height,
        }),
    html: snippetOf(embed),
    width,
    height,
  };
}

/** The same as a file. */
export function printOEmbed(embed: Embed, format: OEmbedFormat): string {
  const told = oembedOf(embed);
  if (format === 'json') return `${JSON.stringify(told, undefined, 2)}\n`;
  const fields = Object.entries(told).map(
    ([name, value]) => `  <${name}>${asHtml([String(value)])}</${name}>`,
  );
  const lines = [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...fields,
    '</oembed>',
  ];
  return withoutForbidden(`${lines.join('\n')}\n`);
}
