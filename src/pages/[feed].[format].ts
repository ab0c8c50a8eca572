import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedFormats, feedKinds } from '../addresses.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { feedOfSite } from '../formats/feeds/feed.ts';
import { printFeed } from '../formats/feeds/print-feed.ts';

export async function getStaticPaths() {
  const edition = await loadEdition();
  return feedKinds.flatMap((feed) =>
    feedFormats.map((format) => ({ params: { feed, format }, props: { edition, feed, format } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { edition, feed, format } }) =>
  new Response(printFeed(feedOfSite(edition, feed), format));
