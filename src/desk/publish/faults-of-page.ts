import { Parser } from 'htmlparser2';

const loaded: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  source: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  object: 'data',
  use: 'href',
  image: 'href',
};
const loadedLinks =
  /^(?:stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest|prefetch|preconnect|dns-prefetch)$/;
const refused = new Set(['base', 'embed', 'object', 'iframe', 'style', 'applet', 'portal']);
const ownPath = /^(?:\/(?!\/)|#)/;
const safeAddress = /^(?:https?:|mailto:|\/(?!\/)|#)/;

/** What a page is for: to be read, to lead on from where a page stood, or to be shown inside the pages of others. */
export type UseOfPage = 'page' | 'moved' | 'embed';

/**
 * What a finished page must not have, whoever wrote it: a script or a style in the page, anything from elsewhere, a form that is not our
 * search, the same id twice, an end that is missing. An embed has its style in the page; in return its links must open a window of
 * their own, for our pages may not be shown inside those of others, and search engines are told not to list it.
 *
 * @param html the page
 * @param use only `moved` may lead elsewhere by itself
 * @returns the faults in words, each once, in the order of the page
 */
export function faultsOfPage(html: string, use: UseOfPage): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  let dataOnly = false;
  let policies = 0;
  let isUnlisted = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      faults.push(...faultsOfTag(name, attributes, use));
      const { id } = attributes;
      if (id !== undefined && ids.has(id)) faults.push(`has the id "${id}" twice`);
      if (id !== undefined) ids.add(id);
      const told = attributes['http-equiv']?.toLowerCase();
      if (told === 'content-security-policy') policies += 1;
      if (attributes['name'] === 'robots') isUnlisted ||= /\bnoindex\b/.test(attributes['content'] ?? '');
      if (told === 'refresh' && use !== 'moved') faults.push('leads elsewhere by itself');
      dataOnly = name === 'script' && attributes['type'] === 'application/ld+json';
      if (name === 'script' && attributes['src'] === undefined && !dataOnly)
        faults.push('has a script in the page');
    },
  });
  parser.end(html);
  if (policies !== 1) faults.push('has not exactly one content security policy');
  if (use === 'embed' && !isUnlisted) faults.push('may be listed by search engines, though it is an embed');
  if (!/^<!doctype html>/i.test(html) || !/<\/html>\s*$/.test(html)) faults.push('is not whole');
  return [...new Set(faults)];
}

function faultsOfTag(name: string, attributes: Record<string, string>, use: UseOfPage): string[] {
  const faults = refused.has(name) && !(use === 'embed' && name === 'style') ? [`has <${name}>`] : [];
  if (use === 'embed' && name === 'a' && !opensApart(attributes))
    faults.push(`opens ${attributes['href'] ?? 'nothing'} inside the frame`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (/^on/.test(attribute)) faults.push(`runs a script by ${attribute} on <${name}>`);
    if (attribute === 'style') faults.push(`has a style in the tag <${name}>`);
    if (attribute === 'href' && name === 'a' && !safeAddress.test(value)) faults.push(`leads to ${value}`);
  }
  if (name === 'form' && !isSearch(attributes)) faults.push('has <form>');
  const source = attributes[loaded[name] ?? ''];
  if (source !== undefined && !ownPath.test(source)) faults.push(`loads ${source}`);
  const isLoaded =
    name === 'link' && (attributes['rel'] ?? '').split(/\s+/).some((rel) => loadedLinks.test(rel));
  if (isLoaded && !ownPath.test(attributes['href'] ?? ''))
    faults.push(`loads ${attributes['href'] ?? 'nothing'}`);
  return faults;
}

/** A search is answered on the page itself: it sends nothing, and the policy lets no form send anything. */
function isSearch({ role, method, action = '' }: Record<string, string>): boolean {
  return role === 'search' && method === 'get' && ownPath.test(action);
}

function opensApart({ target, rel = '' }: Record<string, string>): boolean {
  return target === '_blank' && rel.split(/\s+/).includes('noopener');
}
