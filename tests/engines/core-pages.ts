import { longestOf } from '../site/pages-by-address.ts';

/** The pages that are looked at in every engine: of each kind that looks its own the longest. */
export function corePages() {
  return {
    front: '/',
    explainer: longestOf(/^\/[^/]+\/$/, ['/sources/', '/voices/', '/places/', '/forecasts/']),
    fact: longestOf(/^\/[^/]+\/facts\/[^/]+\/$/),
    since: longestOf(/^\/[^/]+\/since\/[^/]+\/$/),
    timeline: longestOf(/^\/[^/]+\/timeline\/$/),
    sources: '/sources/',
  };
}

export type CorePages = ReturnType<typeof corePages>;
