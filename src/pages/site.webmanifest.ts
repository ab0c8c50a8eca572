import type { APIRoute } from 'astro';
import { printWebManifest } from '../formats/site-files/web-manifest.ts';

export const GET: APIRoute = () => new Response(printWebManifest());
