import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFormats } from '../addresses.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { printCitations } from '../formats/citations/print-citations.ts';

export async function getStaticPaths() {
  const { sources } = await loadEdition();
  return citationFormats.map((format) => ({ params: { format }, props: { sources, format } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { sources, format } }) =>
  new Response(printCitations(sources, format));
