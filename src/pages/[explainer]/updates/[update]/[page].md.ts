import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { twinOfUpdate } from '../../../../formats/markdown/twins.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    // A program that reads text cannot follow a page that says where a file has moved: the text itself stands there still.
    [explainer.id, ...explainer.formerly].flatMap((story) =>
      explainer.updates.flatMap((update) =>
        [update.id, ...update.formerly].map((id) => ({
          params: { explainer: story, update: id, page: 'index' },
          props: { explainer, update },
        })),
      ),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer, update } }) =>
  new Response(twinOfUpdate(update, explainer));
