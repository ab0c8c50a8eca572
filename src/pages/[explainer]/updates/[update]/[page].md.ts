import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { twinOfUpdate } from '../../../../formats/markdown/twins.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    explainer.updates.map((update) => ({
      params: { explainer: explainer.id, update: update.id, page: 'index' },
      props: { explainer, update },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer, update } }) =>
  new Response(twinOfUpdate(update, explainer));
