import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * A page is one source, however often it is cited: counted twice, one outlet would look like two. A page that has changed
 * since is a source of its own where each state has its own archived copy.
 */
export function sourceAddressesAreUnique(manuscript: Manuscript): Problem[] {
  const holders = new Map<string, EntryOf<'source'>>();
  return entriesOf(manuscript, 'source').flatMap((source) => {
    const { url } = source.data;
    if (url === undefined) return [];
    const page = pageOf(url);
    const first = holders.get(page);
    if (first === undefined) holders.set(page, source);
    if (first === undefined || areTwoStates(first, source)) return [];
    return [
      {
        ...source.positionOf(['url']),
        rule: 'source-addresses-are-unique',
        level: 'error' as const,
        message: `This page has a file already: ${first.file}.`,
        remedy: `Cite "${first.id}", and delete this file. If it was published, add formerly: [${source.id}] to ${first.file}. If the page has changed between the two, give both files the archived copy of their own state.`,
      },
    ];
  });
}

function areTwoStates(one: EntryOf<'source'>, other: EntryOf<'source'>): boolean {
  const [copy, otherCopy] = [one.data.archived?.url, other.data.archived?.url];
  return copy !== undefined && otherCopy !== undefined && copy !== otherCopy;
}

/** An address without what leads to the same page: how it is fetched, `www.`, where it came from, a place on the page. */
function pageOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const asked = [...searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid)$/.test(name));
  const query = asked.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${query}`;
}
