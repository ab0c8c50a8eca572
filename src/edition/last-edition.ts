import type { Edition } from './edition.ts';

// Apart from `load-edition.ts`, which the development server evaluates anew after each change of the content.
let last: Edition | undefined;

/**
 * What can be shown while somebody writes: the edition of now, or the one before it where a story has vanished for a moment
 * because its own file is broken.
 */
export function orTheLast(now: Edition | undefined): Edition | undefined {
  const isWhole = now !== undefined && now.explainers.length >= (last?.explainers.length ?? 0);
  if (isWhole) last = now;
  return isWhole ? now : (last ?? now);
}
