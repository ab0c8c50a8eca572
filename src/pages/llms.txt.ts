import type { APIRoute } from 'astro';
import { loadEdition } from '../edition/load-edition.ts';
import { printLlms } from '../formats/markdown/llms.ts';

export const GET: APIRoute = async () => new Response(printLlms(await loadEdition()));
