/** Every address of the site. Paths of pages begin and end with a slash; fragments are ids on the page they name. */

/** The front page. */
export const frontPage = '/';
/** All sources of all explainers. */
export const sourcesPage = '/sources/';
/** All voices of all explainers. */
export const voicesPage = '/voices/';
/** All places that explainers name. */
export const placesPage = '/places/';
/** All forecasts of all explainers, with what became of them. */
export const forecastsPage = '/forecasts/';
/** All corrections of all explainers. */
export const correctionsPage = '/corrections/';
/** Everything that can be looked up, from A to Z, and a search through it. */
export const searchPage = '/search/';
/** Who we are, and how to report an error. */
export const aboutPage = '/about/';
/** How to report an error, on that page. */
export const errorsPlace = `${aboutPage}#errors`;
/** What we do not keep of readers, on that page. */
export const privacyPlace = `${aboutPage}#privacy`;
/** What the browser of a reader keeps, on that page. */
export const visitsPlace = `${aboutPage}#visits`;
/** Where new updates can be subscribed to, on that page. */
export const feedsPlace = `${aboutPage}#feeds`;
/** What can be had as data, on that page. */
export const dataPlace = `${aboutPage}#data`;
/** How facts are entered and what the standings mean. */
export const methodPage = '/method/';
/** How voices are counted, on that page. */
export const voicesPlace = `${methodPage}#voices`;
/** What the standings mean, on that page. */
export const standingsPlace = `${methodPage}#standings`;
/** What the verdicts on forecasts mean, on that page. */
export const verdictsPlace = `${methodPage}#verdicts`;

/** The page of an explainer. */
export function explainerPage(explainer: string): string {
  return `/${explainer}/`;
}

/** The sources of one explainer. */
export function explainerSourcesPage(explainer: string): string {
  return `/${explainer}/sources/`;
}

/** The id of the group of one kind in a list of sources. */
export function sourceGroupId(kind: string): string {
  return `kind-${kind}`;
}

/** What happened when in one explainer. */
export function timelinePage(explainer: string): string {
  return `/${explainer}/timeline/`;
}

/** A section on its explainer's page, by the section's id. */
export function sectionPlace(explainer: string, section: string): string {
  return `${explainerPage(explainer)}#${section}`;
}

/** How the report that started an explainer reads today. */
export function reportPage(explainer: string): string {
  return `/${explainer}/founding-report/`;
}

/** All updates of an explainer. */
export function updatesPage(explainer: string): string {
  return `/${explainer}/updates/`;
}

/** The id of an update in a list of them; its own begins with a digit, which an id in HTML cannot. */
export function updateId(update: string): string {
  return `update-${update}`;
}

/** The page of an update. */
export function updatePage(explainer: string, update: string): string {
  return `/${explainer}/updates/${update}/`;
}

/** The days since which a reader can ask what has happened. */
export function sinceDaysPage(explainer: string): string {
  return `/${explainer}/since/`;
}

/** What has happened since a day. */
export function sincePage(explainer: string, day: string): string {
  return `/${explainer}/since/${day}/`;
}

/** The page of a fact. */
export function factPage(explainer: string, fact: string): string {
  return `/${explainer}/facts/${fact}/`;
}

/** The id of a fact's card on its explainer's page. */
export function factCardId(fact: string): string {
  return `fact-${fact}`;
}

/** A fact's card on its explainer's page. */
export function factCardPlace(explainer: string, fact: string): string {
  return `${explainerPage(explainer)}#${factCardId(fact)}`;
}

/** The id of the first mark of a fact in running text, to which its card links back. */
export function factMarkId(fact: string): string {
  return `in-text-${fact}`;
}

/** The page of a forecast. */
export function forecastPage(explainer: string, forecast: string): string {
  return `/${explainer}/forecasts/${forecast}/`;
}

/** The id of a forecast's entry in a ledger. */
export function forecastId(forecast: string): string {
  return `forecast-${forecast}`;
}

/** A forecast's entry in the ledger of its explainer's page. */
export function forecastPlace(explainer: string, forecast: string): string {
  return `${explainerPage(explainer)}#${forecastId(forecast)}`;
}

/** The id of a question's entry in the list of what is not known. */
export function questionId(question: string): string {
  return `question-${question}`;
}

/** A question's entry in the list of what is not known, on its explainer's page. */
export function questionPlace(explainer: string, question: string): string {
  return `${explainerPage(explainer)}#${questionId(question)}`;
}

/** The id of a correction in a list of them. */
export function correctionId(update: string): string {
  return `correction-${update}`;
}

/** The page of a source. */
export function sourcePage(source: string): string {
  return `/sources/${source}/`;
}

/** The page of a voice. */
export function voicePage(voice: string): string {
  return `/voices/${voice}/`;
}

/** The page of a place. */
export function placePage(place: string): string {
  return `/places/${place}/`;
}

/** The id of a word's entry in the list of words at the foot of an explainer's page. */
export function termId(term: string): string {
  return `term-${term}`;
}

/** What feeds tell of: everything that changed, or only what we had wrong. */
export const feedKinds = ['updates', 'corrections'] as const;
/** What feeds are written in. */
export const feedFormats = ['atom', 'rss', 'json'] as const;
/** The type under which a web host should send each. */
export const feedTypes = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const;
export type FeedKind = (typeof feedKinds)[number];
export type FeedFormat = (typeof feedFormats)[number];

/**
 * A feed of the site, or of one explainer. It ends like no page: plain web hosts tell the type of a file by its ending.
 * @param explainer its id; all explainers if left out
 */
export function feedAddress(kind: FeedKind, format: FeedFormat, explainer?: string): string {
  return `${explainer === undefined ? '' : `/${explainer}`}/${kind}.${format}`;
}

/** The share card of all pages that have none of their own. */
export const siteCard = '/cards/index.png';

/**
 * The share card of a page, which stands at the address of the page below `/cards/`.
 * @param page its path: `/north-korea-russia/facts/soldiers-sent/`
 */
export function cardAddress(page: string): string {
  return `/cards${page.replace(/\/$/, '')}.png`;
}

/** Everything that was said of a fact with figures, as a table for spreadsheets. */
export function claimsFile(explainer: string, fact: string): string {
  return `${factPage(explainer, fact)}claims.csv`;
}

/** The icon of the site, by the length of its sides in pixels. */
export const icons = { 192: '/icon-192.png', 512: '/icon-512.png' } as const;

/** The list of pages for search engines. */
export const sitemapFile = '/sitemap.xml';
/** What was published in the last days, for search engines of news. */
export const newsSitemapFile = '/news-sitemap.xml';
/** What a device needs to keep the site among its programs. */
export const manifestFile = '/site.webmanifest';
/** Where those who find a hole in the site report it: RFC 9116. */
export const securityFile = '/.well-known/security.txt';

/** What all facts of an explainer are written in as data. */
export const factsFormats = ['json', 'csv'] as const;
export type FactsFormat = (typeof factsFormats)[number];

/** All facts of an explainer with everything that was said of them, as data. */
export function factsFile(explainer: string, format: FactsFormat): string {
  return `${explainerPage(explainer)}facts.${format}`;
}

/** What lists of sources are written in for reference managers: CSL-JSON, BibTeX and RIS. */
export const citationFormats = ['json', 'bib', 'ris'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** All sources, or those of one explainer, for reference managers. */
export function sourcesFile(format: CitationFormat, explainer?: string): string {
  return `${explainer === undefined ? '' : `/${explainer}`}/sources.${format}`;
}

/** The sources of one section of an explainer, for reference managers. */
export function sourcesOfSectionFile(format: CitationFormat, explainer: string, section: string): string {
  return `/${explainer}/sources/${section}.${format}`;
}

/** One source for reference managers. */
export function sourceFile(format: CitationFormat, source: string): string {
  return `${sourcePage(source)}citation.${format}`;
}

/** A page as Markdown, for programs that read text. @param page its path */
export function markdownTwin(page: string): string {
  return `${page}index.md`;
}

/**
 * The words by which the search finds what its page lists. Named by what it holds, so that a page never reads another's, and kept as
 * long as scripts are.
 * @param name a short hash
 */
export function searchWordsFile(name: string): string {
  return `/_astro/words.${name}.txt`;
}

/** The id of a letter's part in the list from A to Z, or of another part there. */
export function listedUnderId(part: string): string {
  return `under-${part}`;
}

/** What language models are told of the site. */
export const llmsFile = '/llms.txt';

/** What can be shown inside the pages of others stands in these folders of an explainer. */
export const embedFolders = ['facts', 'forecasts', 'charts'] as const;
export type EmbedFolder = (typeof embedFolders)[number];

/**
 * A page to be shown inside the pages of others.
 * @param folder of what it shows
 * @param id of the fact or the forecast; of a chart its `chartId`
 */
export function embedPage(explainer: string, folder: EmbedFolder, id: string): string {
  return `/${explainer}/${folder}/${id}/embed/`;
}

/** A chart by the facts whose claims it draws, as a part of an address: ids of facts have no full stop. */
export function chartId(facts: readonly string[]): string {
  return facts.join('.');
}

/** What programs that show links as embeds read: oEmbed 1.0. */
export const oembedFormats = ['json', 'xml'] as const;
export type OEmbedFormat = (typeof oembedFormats)[number];

/** How a thing is embedded, for programs. @param embed the path of its embed */
export function oembedFile(embed: string, format: OEmbedFormat): string {
  return embed.replace(/embed\/$/, `oembed.${format}`);
}

/** The id of the part of a page that tells how it is embedded. */
export const embedPartId = 'embed';
