import type { APIRoute } from 'astro';
import { printRobots } from '../formats/site-files/robots.ts';

export const GET: APIRoute = () => new Response(printRobots());
