import type { APIRoute } from 'astro';
import { asIco } from '../press/icons/as-ico.ts';
import { drawIcon } from '../press/icons/draw-icon.ts';

const side = 48;

export const GET: APIRoute = async () =>
  new Response(asIco(await drawIcon(side), side), { headers: { 'content-type': 'image/x-icon' } });
