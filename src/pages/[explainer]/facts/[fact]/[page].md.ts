import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { twinOfFact } from '../../../../formats/markdown/twins.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    explainer.facts.map((fact) => ({
      params: { explainer: explainer.id, fact: fact.id, page: 'index' },
      props: { explainer, fact },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer, fact } }) =>
  new Response(twinOfFact(fact, explainer));
