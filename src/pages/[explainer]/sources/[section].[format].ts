import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFormats } from '../../../addresses.ts';
import { loadEdition } from '../../../edition/load-edition.ts';
import { printCitations } from '../../../formats/citations/print-citations.ts';

export async function getStaticPaths() {
  const { explainers } = await loadEdition();
  return explainers.flatMap((explainer) => {
    const withSources = explainer.sections.filter(({ sources }) => sources.length > 0);
    return withSources.flatMap(({ id, formerly, sources }) =>
      // A program cannot follow a page that says where a file has moved: the file itself stands there still.
      [explainer.id, ...explainer.formerly].flatMap((story) =>
        [id, ...formerly].flatMap((part) =>
          citationFormats.map((format) => ({
            params: { explainer: story, section: part, format },
            props: { sources, format },
          })),
        ),
      ),
    );
  });
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { sources, format } }) =>
  new Response(printCitations(sources, format));
