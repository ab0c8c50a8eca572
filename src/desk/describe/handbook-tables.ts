import type { Tag } from '../../prose/tag.ts';
import { tags } from '../../prose/tags.ts';
import type { ContentKind } from '../../schemas/content-kinds.ts';
import { jsonSchemaOf, kindOf, variantsOf, type JsonSchema } from './json-schema.ts';

/**
 * The fields of one kind of content as Markdown tables: those that every file of the kind has, then those of each `kind`.
 * A claim, which stands in every fact, has a table of its own.
 */
export function fieldTables(kind: ContentKind): string {
  const variants = variantsOf(jsonSchemaOf(kind));
  const [first] = variants;
  if (first === undefined) return '';
  if (variants.length === 1) return tableOf(rowsOf(first, () => true));
  const isShared = (name: string) =>
    name !== 'kind' &&
    variants.every((variant) => isAlike(first.properties?.[name], variant.properties?.[name]));
  const own = variants.map((variant) => {
    const rows = rowsOf(variant, (name) => name !== 'kind' && name !== 'claims' && !isShared(name));
    const title = `\`kind: ${kindOf(variant.properties) ?? ''}\`. ${describedKind(variant)}`;
    return rows.length === 0 ? title : `${title}\n\n${tableOf(rows)}`;
  });
  const kindRow = row(
    'kind',
    true,
    `One of: ${variants.map(({ properties }) => kindOf(properties) ?? '').join(', ')}.`,
  );
  return [tableOf([kindRow, ...rowsOf(first, isShared)]), ...own].join('\n\n');
}

/** The fields of a claim, as a Markdown table. */
export function claimTable(): string {
  const claims = variantsOf(jsonSchemaOf('fact')).flatMap(({ properties }) => {
    const list = properties?.['claims'];
    const item = typeof list === 'object' ? list.items : undefined;
    return typeof item === 'object' && !Array.isArray(item) ? [item] : [];
  });
  const figure = claims.find(({ properties }) => properties?.['value'] !== undefined);
  if (figure === undefined) return '';
  const inWords = 'says';
  const rows = rowsOf(figure, (name) => name !== inWords);
  const says = row(
    inWords,
    false,
    'What this voice says, in our words. Required where the fact is no figure.',
  );
  return tableOf([...rows, says]);
}

/** What may stand in prose, as a Markdown table. */
export function tagTable(): string {
  const rows = Object.entries(tags).map(
    ([name, tag]) => `| \`${name}\` | ${tag.describes} ${placeOf(tag)} | \`${tag.example}\` |`,
  );
  return ['| tag | gives | for example |', '| --- | --- | --- |', ...rows].join('\n');
}

function placeOf({ stands, onlyIn }: Tag): string {
  const place = stands === 'alone' ? 'Alone on its line' : 'Inside a sentence';
  return onlyIn === undefined ? `${place}.` : `${place}, in \`${onlyIn}.mdx\` only.`;
}

function isAlike(one: unknown, other: unknown): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

function describedKind({ properties }: JsonSchema): string {
  const kind = properties?.['kind'];
  return typeof kind === 'object' ? (kind.description ?? '') : '';
}

function tableOf(rows: readonly string[]): string {
  return ['| field | needed | what to write |', '| --- | --- | --- |', ...rows].join('\n');
}

function row(name: string, isNeeded: boolean, words: string): string {
  return `| \`${name}\` | ${isNeeded ? 'yes' : ''} | ${words.replaceAll('|', '\\|')} |`;
}

/** A row for each field, and after a field that has fields of its own, a row for each of them. */
function rowsOf(
  { properties = {}, required = [] }: JsonSchema,
  isWanted: (name: string) => boolean,
): string[] {
  return Object.entries(properties)
    .filter(([name]) => isWanted(name))
    .flatMap(([name, field]) => {
      if (typeof field !== 'object') return [];
      const inner = partsOf(field).flatMap((part) => rowsOf(part, () => true));
      const nested = [...new Set(inner)].map((line) => line.replace('| `', `| \`${name}\` › \``));
      return [row(name, required.includes(name), wordsFor(field)), ...nested];
    });
}

/** What a field holds: the fields of an object, or of each thing in a list. A choice between kinds asks for the kind first. */
function partsOf(field: JsonSchema): JsonSchema[] {
  const { items } = field;
  if (typeof items === 'object' && !Array.isArray(items)) return partsOf(items);
  if (field.properties === undefined) return [];
  const variants = variantsOf(field);
  if (variants.length === 1) return variants;
  const own = variants.map(({ properties = {}, ...others }) => ({
    ...others,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'kind')),
  }));
  return [{ properties: field.properties, required: ['kind'] }, ...own];
}

function wordsFor(field: JsonSchema): string {
  const words = field.description ?? '';
  const unnamed = (field.enum ?? []).filter((word) => !words.includes(String(word)));
  const choice = unnamed.length === 0 ? '' : ` One of: ${(field.enum ?? []).join(', ')}.`;
  const most =
    field.maxLength === undefined || field.pattern?.startsWith('^[') === true
      ? ''
      : ` At most ${field.maxLength} characters.`;
  return `${words}${choice}${most}`;
}
