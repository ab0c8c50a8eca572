import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Has Astro read the content and write its types before the tests start: vitest cannot do so itself.
 * The tests go on where content is broken, because that is for the desk to say.
 */
export function setup(): void {
  if (!existsSync('src/content.config.ts')) return;
  const astro = 'node_modules/astro/bin/astro.mjs';
  try {
    execFileSync(process.execPath, ['--env-file=build.env', astro, 'sync'], { stdio: 'pipe' });
  } catch {
    console.warn('Astro could not read the content: run `npm run check` to see why.');
  }
}
