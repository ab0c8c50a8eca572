import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedFormats, feedKinds } from '../../addresses.ts';
import { loadEdition } from '../../edition/load-edition.ts';
import { feedOfExplainer } from '../../formats/feeds/feed.ts';
import { printFeed } from '../../formats/feeds/print-feed.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    // A feed reader cannot follow a page that says where the feed has moved: the feed itself stands there still.
    [explainer.id, ...explainer.formerly].flatMap((id) =>
      feedKinds.flatMap((feed) =>
        feedFormats.map((format) => ({
          params: { explainer: id, feed, format },
          props: { explainer, feed, format },
        })),
      ),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer, feed, format } }) =>
  new Response(printFeed(feedOfExplainer(explainer, feed), format));
