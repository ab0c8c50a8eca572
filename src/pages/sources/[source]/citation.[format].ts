import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFormats } from '../../../addresses.ts';
import { loadEdition } from '../../../edition/load-edition.ts';
import { printCitations } from '../../../formats/citations/print-citations.ts';

export async function getStaticPaths() {
  const { sources, unlistedSources } = await loadEdition();
  return [...sources, ...unlistedSources].flatMap((source) =>
    [source.id, ...source.formerly].flatMap((id) =>
      citationFormats.map((format) => ({ params: { source: id, format }, props: { source, format } })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, format } }) =>
  new Response(printCitations([source], format));
