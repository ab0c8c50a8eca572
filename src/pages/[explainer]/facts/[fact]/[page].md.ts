import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { twinOfFact } from '../../../../formats/markdown/twins.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    // A program that reads text cannot follow a page that says where a file has moved: the text itself stands there still.
    [explainer.id, ...explainer.formerly].flatMap((story) =>
      explainer.facts.flatMap((fact) =>
        [fact.id, ...fact.formerly].map((id) => ({
          params: { explainer: story, fact: id, page: 'index' },
          props: { explainer, fact },
        })),
      ),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer, fact } }) =>
  new Response(twinOfFact(fact, explainer));
