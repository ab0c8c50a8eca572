import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../../../edition/load-edition.ts';
import { hasFigures, printClaims } from '../../../../formats/tables/claims-as-csv.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    explainer.facts.filter(hasFigures).flatMap((fact) =>
      // A spreadsheet cannot follow a page that says where a table has moved: the table itself stands there still.
      [explainer.id, ...explainer.formerly].flatMap((story) =>
        [fact.id, ...fact.formerly].map((id) => ({
          params: { explainer: story, fact: id },
          props: { fact },
        })),
      ),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { fact } }) =>
  new Response(printClaims(fact), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
