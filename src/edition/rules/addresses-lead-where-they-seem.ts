import { distance } from 'fastest-levenshtein';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

const rule = 'addresses-lead-where-they-seem';

/** In shorter names one letter makes another, as honest: KBS and SBS. */
const shortest = 5;

/**
 * The site of a source is not one letter away from a better-known site of another source: that is how a false page is
 * taken for a true one.
 */
export function addressesLeadWhereTheySeem(manuscript: Manuscript): Problem[] {
  const sources = entriesOf(manuscript, 'source').flatMap((source) => {
    const site = siteOf(source);
    return site === undefined ? [] : [{ source, site }];
  });
  const uses = new Map<string, number>();
  for (const { site } of sources) {
    if (site.indexOf('.') >= shortest) uses.set(site, (uses.get(site) ?? 0) + 1);
  }
  const known = lookAlikes(uses);
  return sources.flatMap(({ source, site }) => {
    const other = known.get(site);
    if (other === undefined) return [];
    return [
      {
        ...source.positionOf(['url']),
        rule,
        level: 'warning' as const,
        message: `${site} is nearly ${other}, where other sources here stand.`,
        remedy: `If you mean ${other}, copy the address again from the browser; if both are real, leave it.`,
      },
    ];
  });
}

/** The site as its owner has it: `kbs.co.kr` of `http://world.kbs.co.kr/news`. */
function siteOf({ data }: EntryOf<'source'>): string | undefined {
  if (data.url === undefined) return undefined;
  const labels = new URL(data.url).hostname.split('.');
  const isBelowCountry =
    /^(?:[a-z]{2}|com|org|net|gov|edu)$/.test(labels.at(-2) ?? '') && /^[a-z]{2}$/.test(labels.at(-1) ?? '');
  return labels.slice(isBelowCountry ? -3 : -2).join('.');
}

/**
 * For each site, one that looks the same and is used as often or more. Sites that are a letter apart have a form in common
 * with one letter left out, so each is compared with few others.
 */
function lookAlikes(usesOf: ReadonlyMap<string, number>): Map<string, string> {
  const byForm = new Map<string, string[]>();
  for (const site of usesOf.keys()) {
    for (const form of formsOf(site)) byForm.set(form, [...(byForm.get(form) ?? []), site]);
  }
  const found = new Map<string, string>();
  for (const [site, uses] of usesOf) {
    const near = [...formsOf(site)].flatMap((form) => byForm.get(form) ?? []);
    const other = near.find(
      (each) => each !== site && (usesOf.get(each) ?? 0) >= uses && looksLike(site, each),
    );
    if (other !== undefined) found.set(site, other);
  }
  return found;
}

function formsOf(site: string): Set<string> {
  const shorter = Array.from(site, (_, index) => site.slice(0, index) + site.slice(index + 1));
  return new Set([site, ...shorter, `${inLookAlikes(site)} `]);
}

function looksLike(site: string, other: string): boolean {
  return distance(site, other) === 1 || inLookAlikes(site) === inLookAlikes(other);
}

/** With one letter for each group of letters that look the same. */
function inLookAlikes(site: string): string {
  return site
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[0o]/g, 'o')
    .replace(/[1il]/g, 'l');
}
