import type { APIRoute } from 'astro';
import { oembedFormats, type OEmbedFormat } from '../../../../addresses.ts';
import { loadEdition } from '../../../../edition/load-edition.ts';
import type { Embed } from '../../../../formats/embeds/embed.ts';
import { placesOfEmbeds } from '../../../../formats/embeds/embeds-of-edition.ts';
import { printOEmbed } from '../../../../formats/embeds/oembed.ts';

export async function getStaticPaths() {
  const edition = await loadEdition();
  return oembedFormats.flatMap((format) =>
    placesOfEmbeds(edition).map(({ params, props }) => ({
      params: { ...params, format },
      props: { ...props, format },
    })),
  );
}

interface Props {
  embed: Embed;
  format: OEmbedFormat;
}

export const GET: APIRoute<Props> = ({ props: { embed, format } }) =>
  new Response(printOEmbed(embed, format));
