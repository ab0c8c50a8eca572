import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadEdition } from '../../edition/load-edition.ts';
import { cardsOfEdition } from '../../formats/cards/cards-of-edition.ts';
import { cardPress } from '../../press/cards/print-cards.ts';

export async function getStaticPaths() {
  const cards = cardsOfEdition(await loadEdition());
  const press = cardPress(cards);
  return cards.map((placed) => ({
    params: { card: placed.address.replace(/^\/cards\/|\.png$/g, '') },
    props: { placed, press },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { placed, press } }) =>
  new Response(await press.print(placed), { headers: { 'content-type': 'image/png' } });
