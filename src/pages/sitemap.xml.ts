import type { APIRoute } from 'astro';
import { loadEdition } from '../edition/load-edition.ts';
import { listedPages } from '../formats/sitemap/listed-pages.ts';
import { printSitemap } from '../formats/sitemap/print-sitemap.ts';

export const GET: APIRoute = async () => new Response(printSitemap(listedPages(await loadEdition())));
