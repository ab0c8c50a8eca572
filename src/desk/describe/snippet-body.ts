import type { JsonSchema } from './json-schema.ts';

/** Days on which an editor writes; the others are days of the world. */
const daysOfWriting: readonly string[] = ['recorded', 'accessed', 'criteriaSet', 'since'];
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/**
 * What stands in a new file or a new part of one: every field that is required, with places to fill in (`$1`, `$2`) as
 * VS Code writes them.
 * @param schema of an object
 * @param also names of optional fields to fill in too
 */
export function snippetBody(schema: JsonSchema, also: readonly string[] = []): Record<string, unknown> {
  let places = 0;
  const next = () => (places += 1);
  return objectBody(schema, also, next);
}

function objectBody(
  { properties = {}, required = [] }: JsonSchema,
  also: readonly string[],
  next: () => number,
): Record<string, unknown> {
  const wanted = Object.entries(properties).filter(
    ([name]) => required.includes(name) || also.includes(name),
  );
  return Object.fromEntries(
    wanted.map(([name, field]) => [name, typeof field === 'object' ? fieldBody(name, field, next) : '']),
  );
}

function fieldBody(name: string, field: JsonSchema, next: () => number): unknown {
  if (field.const !== undefined) return field.const;
  if (field.enum !== undefined) return `\${${next()}|${field.enum.join(',')}|}`;
  if (field.type === 'object') {
    const languages = typeof field.propertyNames === 'object' ? { en: `$${next()}` } : {};
    return { ...languages, ...objectBody(field, [], next) };
  }
  if (field.type === 'array') {
    const { items } = field;
    const isOne = typeof items === 'object' && !Array.isArray(items);
    // A claim is asked for its figure, though it could have a range instead.
    const item = () => (isOne && items.type === 'object' ? objectBody(items, ['value'], next) : `$${next()}`);
    return Array.from({ length: field.minItems ?? 1 }, item);
  }
  if (daysOfWriting.includes(name)) return `\${${next()}:${today}}`;
  if (field.type === 'number' || field.type === 'integer') return `\${${next()}:0}`;
  return `$${next()}`;
}
