import type { CslDate, CslItem } from './csl.ts';

const types = {
  document: 'misc',
  report: 'techreport',
  'article-newspaper': 'article',
  broadcast: 'article',
  'article-journal': 'article',
  dataset: 'misc',
  webpage: 'misc',
} as const satisfies Record<CslItem['type'], string>;

/** Where an entry of each type names who published it. */
const publisherIn = { misc: 'howpublished', techreport: 'institution', article: 'journal' } as const;

/** Sources as BibTeX in UTF-8: letters of all scripts stand as they are. */
export function printBibtex(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\n');
}

function entryOf(item: CslItem): string {
  const type = types[item.type];
  const [year, month] = item.issued['date-parts'][0];
  const fields: [string, string | undefined][] = [
    // Two pairs of braces keep capitals, and names whole.
    ['title', `{${escapeTex(item.title)}}`],
    ['author', item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
    [publisherIn[type], escapeTex(item.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['date', isoOf(item.issued)],
    ['url', item.URL],
    ['urldate', isoOf(item.accessed)],
    ['language', item.language],
    ['note', item.note === undefined ? undefined : escapeTex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function isoOf({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX takes no character for a command. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => commands[character] ?? `\\${character}`);
}
