import type { APIRoute, GetStaticPaths } from 'astro';
import { fromAToZ } from '../../components/search-page/a-to-z.ts';
import { thingsToFind } from '../../components/search-page/things-to-find.ts';
import { wordsFileOf } from '../../components/search-page/words-file.ts';
import { loadEdition } from '../../edition/load-edition.ts';

export const getStaticPaths = (async () => {
  const { name, text } = wordsFileOf(fromAToZ(thingsToFind(await loadEdition())));
  return [{ params: { name }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
