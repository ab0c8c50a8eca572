import { site } from '../../site.ts';

/** The whole address of a page of the site. */
export function wholeAddress(path: string): string {
  return new URL(path, site.url).href;
}
