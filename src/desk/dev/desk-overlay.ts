import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { collectProblems } from '../collect-problems.ts';
import { reportToTerminal } from '../report-to-terminal.ts';
import { lookOf } from '../terminal-look.ts';
import { watchContent } from '../watch-content.ts';
import { showsInBrowser, type DeskReport } from './desk-report.ts';

/**
 * Shows the problems of the desk over the page while somebody writes, and in the terminal of `npm run dev`; reloads the page
 * after each change of the content. A built site has nothing of it.
 * @param root folder of the project
 */
export function deskOverlay(root: string): AstroIntegration {
  return {
    name: 'desk-overlay',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const client = fileURLToPath(new URL('overlay-in-browser.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(client)};`);
      },
      'astro:server:setup': ({ server }) => {
        // Tests and type checks have a server that nobody visits.
        if (server.httpServer === null) return;
        let report = check();
        server.ws.on('desk:ask', (_, client) => {
          client.send('desk:problems', report);
        });
        const watch = watchContent(`${root}/content`, () => {
          report = check();
          server.ws.send('desk:problems', report);
          // The edition is read from disk, so Vite does not know that a page shows a file.
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
    const isSound = findings.problems.every(({ level }) => level !== 'error');
    // Warnings are for the check: here they would drown what keeps the page from being published.
    const errors = { ...findings, problems: findings.problems.filter(({ level }) => level === 'error') };
    console.log(
      isSound ? 'The desk finds no errors.' : reportToTerminal(errors, lookOf(process.stdout, process.env)),
    );
    return showsInBrowser(findings);
  }
}
