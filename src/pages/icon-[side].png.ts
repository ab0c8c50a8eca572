import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { icons } from '../addresses.ts';
import { drawIcon } from '../press/icons/draw-icon.ts';

export function getStaticPaths() {
  return Object.keys(icons).map((side) => ({ params: { side }, props: { side: Number(side) } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { side } }) =>
  new Response(await drawIcon(side), { headers: { 'content-type': 'image/png' } });
