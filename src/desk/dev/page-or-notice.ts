import type { MiddlewareHandler } from 'astro';
import { collectProblems } from '../collect-problems.ts';

const overlay = `/@fs${new URL('overlay-in-browser.ts', import.meta.url).pathname}`;

/**
 * Answers with a notice where a page breaks down over content that the desk refuses. The overlay on it tells what is wrong,
 * and loads the page as soon as it is mended. A page that breaks down over sound content is a mistake of ours, and shows as one.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  try {
    const response = await next();
    // Components are run while the text is read.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    const { problems } = collectProblems(process.cwd(), process.env['TODAY']);
    if (problems.every(({ level }) => level !== 'error')) throw error;
    return new Response(notice, { status: 500, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
};

const notice = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Not yet: see the desk</title>
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="${overlay}"></script>
  </head>
  <body>
    <h1>This page cannot be shown until the desk lets it pass.</h1>
    <p>The desk says what is wrong. npm run check says the same. Mend it, and the page is here.</p>
  </body>
</html>
`;
