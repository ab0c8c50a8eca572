import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { factsFormats } from '../../addresses.ts';
import { loadEdition } from '../../edition/load-edition.ts';
import { printFactsAsCsv } from '../../formats/tables/facts-as-csv.ts';
import { printFactsAsJson } from '../../formats/tables/facts-as-json.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) =>
    // A program cannot follow a page that says where a file has moved: the file itself stands there still.
    [explainer.id, ...explainer.formerly].flatMap((id) =>
      factsFormats.map((format) => ({ params: { explainer: id, format }, props: { explainer, format } })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { explainer, format } }) =>
  new Response(format === 'csv' ? printFactsAsCsv(explainer) : printFactsAsJson(explainer));
