import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectProblems } from '../collect-problems.ts';
import { lookOf } from '../terminal-look.ts';
import { watchContent } from '../watch-content.ts';
import { showsInBrowser, showsInTerminal, type DeskReport } from './desk-report.ts';

/**
 * Shows the problems of the desk over the page while somebody writes, and in the terminal of `npm run dev`; reloads the page
 * after each change of the content. A built site has nothing of it.
 * @param root folder of the project
 */
export function deskOverlay(root: string): AstroIntegration {
  return {
    name: 'desk-overlay',
    hooks: {
      'astro:config:setup': ({ command, injectScript, addMiddleware }) => {
        if (command !== 'dev') return;
        const client = fileURLToPath(new URL('overlay-in-browser.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(client.replaceAll('\\', '/'))};`);
        addMiddleware({ order: 'pre', entrypoint: new URL('page-or-notice.ts', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        // Tests and type checks have a server that nobody visits.
        if (server.httpServer === null) return;
        let report = check();
        server.ws.on('desk:ask', (_, client) => {
          client.send('desk:problems', report);
        });
        const watch = watchContent(join(root, 'content'), () => {
          report = check();
          server.ws.send('desk:problems', report);
          // The edition is read from disk, so neither Astro nor Vite knows that a page shows a file. Astro keeps what
          // `getStaticPaths` gave until its own content changes.
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        });
        server.httpServer.once('close', () => {
          watch.close();
        });
      },
    },
  };

  function check(): DeskReport {
    const findings = collectProblems(root, process.env['TODAY']);
    console.log(showsInTerminal(findings, lookOf(process.stdout, process.env)));
    return showsInBrowser(findings);
  }
}
