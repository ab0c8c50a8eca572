import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../edition/load-edition.ts';
import { twinOfExplainer } from '../../formats/markdown/twins.ts';

// A file named `index.md.ts` would stand at `/<explainer>.md`.
export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    // A program that reads text cannot follow a page that says where a file has moved: the text itself stands there still.
    [explainer.id, ...explainer.formerly].map((id) => ({
      params: { explainer: id, page: 'index' },
      props: { explainer },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer } }) => new Response(twinOfExplainer(explainer));
