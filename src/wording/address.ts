/**
 * An address as paper shows it: letters of other scripts as letters, not as runs of percent signs. Typed into a browser it
 * leads to the same page.
 * @param url a whole address; nothing gives nothing
 */
export function wordAddress(url: string): string;
export function wordAddress(url: string | undefined): string | undefined;
export function wordAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    return decodeURI(url);
  } catch {
    // Not every sequence of percent signs is text in UTF-8.
    return url;
  }
}
