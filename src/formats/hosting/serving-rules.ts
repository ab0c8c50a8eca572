import { z } from 'zod';
import { embedFolders } from '../../addresses.ts';
import { embedPolicy, headerPolicy, type NamedByHash } from './content-policy.ts';

/** Where the table stands in a built site, from its root. */
export const rulesPath = 'serving/rules.json';

const reachSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everything') }),
  z.strictObject({ kind: z.literal('folder'), folder: z.string() }),
  z.strictObject({ kind: z.literal('endings'), endings: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('embeds'), below: z.array(z.string()) }),
]);
const ruleSchema = z.strictObject({
  reach: reachSchema,
  headers: z.record(z.string(), z.string()),
  without: z.array(z.string()).optional(),
  because: z.string(),
});

/**
 * Which files a rule is for: all, those below a folder (with a slash at both ends), those whose name ends so, or the embeds of what
 * stands in folders of these names: `/<any>/facts/<any>/embed/`. These are found wherever the site stands, also below a path.
 */
export type Reach = z.infer<typeof reachSchema>;
/**
 * What a web server says of some files besides their bytes, by the name of the header, and why. Of several rules that fit a file
 * and have the same header, the last one counts; what a rule names in `without` is not said of its files at all.
 */
export type ServingRule = z.infer<typeof ruleSchema>;

/** The table as a file of the site, for our own server and for whoever writes for another one. */
export function rulesAsJson(rules: readonly ServingRule[]): string {
  return `${JSON.stringify(rules, undefined, 2)}\n`;
}

/**
 * Reads the table of a built site.
 * @throws if it is not such a table
 */
export function readRules(text: string): ServingRule[] {
  return z.array(ruleSchema).parse(JSON.parse(text));
}

const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
];

const twoYears = 63_072_000;
const aYear = 31_536_000;
const fiveMinutes = 300;

/**
 * The one table from which the configuration of every web server is made: headers and how long a copy may be kept.
 * @param named the scripts and styles that the site has
 */
export function servingRules(named: NamedByHash): ServingRule[] {
  return [
    {
      reach: { kind: 'everything' },
      because: 'A page is asked for again each time, so that a correction reaches everybody at once.',
      headers: {
        'Content-Security-Policy': headerPolicy(named),
        // Not for names below ours: what stands there may be somebody else’s, and browsers keep it for two years.
        'Strict-Transport-Security': `max-age=${twoYears}`,
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    {
      reach: { kind: 'folder', folder: '/_astro/' },
      because: 'Named by their content: another content has another name.',
      headers: { 'Cache-Control': `public, max-age=${aYear}, immutable` },
    },
    {
      reach: { kind: 'endings', endings: ['.atom', '.rss', '.json', '.csv', '.bib', '.ris', '.md'] },
      because: 'Feeds and data are fetched by programs on other sites, again and again.',
      headers: {
        'Cache-Control': `public, max-age=${fiveMinutes}`,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      },
    },
    {
      reach: { kind: 'endings', endings: ['.png'] },
      because: 'Share cards are shown by other sites.',
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    {
      reach: { kind: 'embeds', below: [...embedFolders] },
      because: 'Embeds, and nothing else, are shown inside the pages of other sites.',
      headers: {
        'Content-Security-Policy': embedPolicy(named),
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
      without: ['X-Frame-Options'],
    },
  ];
}

/** What a server says of a file of the site: the headers of all rules that fit it, by name. */
export function headersOf(rules: readonly ServingRule[], path: string): Record<string, string> {
  const said = new Map<string, string>();
  for (const { headers, without = [] } of rules.filter(({ reach }) => fits(reach, path))) {
    for (const [name, value] of Object.entries(headers)) said.set(name, value);
    for (const name of without) said.delete(name);
  }
  return Object.fromEntries(said);
}

/** The addresses of embeds as a regular expression that nginx and Caddy read as well. */
export function patternOfEmbeds(below: readonly string[]): string {
  return `/(?:${below.join('|')})/[^/]+/embed/`;
}

function fits(reach: Reach, path: string): boolean {
  if (reach.kind === 'folder') return path.startsWith(reach.folder);
  if (reach.kind === 'endings') return reach.endings.some((ending) => path.endsWith(ending));
  if (reach.kind === 'embeds') return new RegExp(patternOfEmbeds(reach.below)).test(path);
  return true;
}

/** The kinds of text that the site has and that servers do not all know. */
export const textTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  csv: 'text/csv',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
  json: 'application/json',
};
