import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { embedFolders } from '../../src/addresses.ts';
import { assembleEdition } from '../../src/edition/assemble-edition.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { readContent } from '../../src/edition/read-content.ts';
import { patternOfEmbeds } from '../../src/formats/hosting/serving-rules.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** As a reader asks for it: `/`, `/sources/`, `/404.html`. */
  address: string;
  html: string;
  document: Document;
  /** Its text as it reads: characters as they are, runs of spaces and line ends as one space. */
  text: string;
}

/** Every page in `dist/` that is there to be read, by address. */
export function builtPages(): BuiltPage[] {
  pages ??= readPages().filter(({ address }) => !isEmbed(address));
  return pages;
}

/** Every page in `dist/` that is there to be shown inside the pages of others, by address. */
export function builtEmbeds(): BuiltPage[] {
  embeds ??= readPages().filter(({ address }) => isEmbed(address));
  return embeds;
}

/**
 * One page of the built site.
 * @throws if there is none at this address
 */
export function builtPage(address: string): BuiltPage {
  const page = builtPages().find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`There is no page ${address} in dist/.`);
  return page;
}

/** The files of `dist/` that are not pages, as addresses: `/robots.txt`, `/_astro/site.css`. */
export function builtAssets(): string[] {
  return globSync('dist/**/*', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^dist/, ''))
    .sort();
}

/** The bytes of a file of the built site, by its address. */
export function bytesOf(address: string): Buffer {
  return readFileSync(`dist${decodeURI(address)}`);
}

/** What `dist/` was built from. */
export function publishedEdition(): Edition {
  if (edition === undefined) {
    const read = readContent('content');
    const joined = assembleEdition(read.entries, { audience: 'readers' });
    if (joined.edition === undefined) {
      throw new Error('The content has problems, so nothing can be compared. Run `npm run check`.');
    }
    edition = joined.edition;
  }
  return edition;
}

/** A text as `BuiltPage.text` writes it. A no-break space is a character, and stays. */
export function asItReads(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** An element as a failure message shows it: its tag with its attributes, and the beginning of its text. */
export function shown(element: Element): string {
  const tag = element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1);
  return `${tag}${asItReads(element.textContent).slice(0, 60)}`;
}

let pages: BuiltPage[] | undefined;
let embeds: BuiltPage[] | undefined;
let allPages: BuiltPage[] | undefined;
let edition: Edition | undefined;

function readPages(): BuiltPage[] {
  allPages ??= globSync('dist/**/*.html')
    .map((path) => readPage(path.replaceAll('\\', '/')))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  return allPages;
}

function isEmbed(address: string): boolean {
  return new RegExp(`${patternOfEmbeds(embedFolders)}$`).test(address);
}

function readPage(path: string): BuiltPage {
  const html = readFileSync(path, 'utf8');
  const { document } = parseHTML(html);
  return {
    address: path.replace(/^dist/, '').replace(/\/index\.html$/, '/'),
    html,
    document,
    text: asItReads(document.body.textContent),
  };
}
