import type { CslDate, CslItem } from './csl.ts';

const types = {
  document: 'GEN',
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  broadcast: 'NEWS',
  'article-journal': 'JOUR',
  dataset: 'DATA',
  webpage: 'ELEC',
} as const satisfies Record<CslItem['type'], string>;

/** Sources as RIS in UTF-8: a line for each field, a blank one between entries. */
export function printRis(items: readonly CslItem[]): string {
  return items.map(entryOf).join('\r\n');
}

function entryOf(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${onOneLine(value)}`],
  );
  return `${lines.join('\r\n')}\r\n`;
}

/** `2024/06/19/`: what is not known stays empty. */
function slashed({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
