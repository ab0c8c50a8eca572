import { existsSync } from 'node:fs';

/** Stops the tests over `dist/` where there is none, with what to do about it. */
export function setup(): void {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site to test in dist/. Run `npm run build` first.');
  }
}
