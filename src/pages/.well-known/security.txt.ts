import type { APIRoute } from 'astro';
import { loadEdition } from '../../edition/load-edition.ts';
import { printSecurity } from '../../formats/site-files/security.ts';

export const GET: APIRoute = async () => new Response(printSecurity(await loadEdition()));
