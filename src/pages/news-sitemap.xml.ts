import type { APIRoute } from 'astro';
import { loadEdition } from '../edition/load-edition.ts';
import { printNewsSitemap } from '../formats/sitemap/print-sitemap.ts';

export const GET: APIRoute = async () => new Response(printNewsSitemap(await loadEdition()));
