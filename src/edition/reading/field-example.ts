import { z } from 'zod';
import { idPattern, referenceRegistry } from '../../schemas/fields.ts';
import type { Field } from './field-in-words.ts';

type Schema = z.core.$ZodType;

/** How a field that is missing is added: what it is, and how it looks, ready to copy. */
export function addField(name: string, field: Field | undefined): string {
  if (field === undefined) return `Add ${name}.`;
  const { schema, describes } = field;
  const told = describes === undefined ? `Add ${name}.` : `Add ${name}: ${describes}`;
  const looks = exampleOf(name, schema);
  return looks === undefined ? told : `${told} ${looks}`;
}

/**
 * How a field looks on one line, ready to copy; nothing for plain text, or a value that a list of words tells. What stands
 * for something else (id-of-a-source, YYYY-MM-DD) is refused if nobody replaces it.
 * @param given what an editor wrote in its place, which is put where it belongs if that is plain
 */
export function exampleOf(name: string, schema: Schema, given?: unknown): string | undefined {
  const looks = isMany(schema) ? valueOf(schema, given) : formOf(schema);
  if (looks === undefined) return undefined;
  // An item of a list has no name.
  return name.startsWith('Item ') ? `For example: - ${looks}` : `For example: ${name}: ${looks}`;
}

function isMany(schema: Schema): boolean {
  return schema instanceof z.ZodArray || schema instanceof z.ZodObject || schema instanceof z.ZodRecord;
}

function valueOf(schema: Schema, given?: unknown): string {
  const referred = referenceRegistry.get(schema);
  if (referred !== undefined)
    return typeof given === 'string' && idPattern.test(given) ? given : `id-of-a-${referred.to}`;
  if (schema instanceof z.ZodArray) return `[${valueOf(schema.element, given)}]`;
  if (schema instanceof z.ZodRecord) return `{ en: ${valueOf(schema.valueType, given)} }`;
  if (schema instanceof z.ZodObject) return groupOf(schema, given);
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodNumber) return '1';
  return formOf(schema) ?? (typeof given === 'string' ? `"${given}"` : '"…"');
}

function groupOf(schema: z.ZodObject, given: unknown): string {
  const fields = Object.entries<Schema>(schema.shape);
  const needed = fields.filter(
    // A claim that is a figure has a value, or both ends of a range.
    ([key, inner]) => !(inner instanceof z.ZodOptional) || key === 'value',
  );
  // Where one field is all that is needed, what was written is likely its value.
  const own = needed.length === 1 ? given : undefined;
  return `{ ${needed.map(([key, inner]) => `${key}: ${valueOf(bare(inner), own)}`).join(', ')} }`;
}

function bare(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

/** Values of one form, and how that form is written for somebody who is to fill it in. */
const forms: readonly (readonly [fits: string, looks: string])[] = [
  ['2024-10-18', 'YYYY-MM-DD'],
  ['en', 'en'],
  ['USD', 'USD'],
  ['https://herald.example/1', 'https://…'],
];

/** How a text looks that has a form; nothing for one that may be any words. */
function formOf(schema: Schema): string | undefined {
  const bareSchema = bare(schema);
  if (referenceRegistry.has(bareSchema) || z.safeParse(bareSchema, 'Any words').success) return undefined;
  return forms.find(([fits]) => z.safeParse(bareSchema, fits).success)?.[1];
}

/** The id that somebody meant who wrote a name: `river-board` for "River Board". */
export function meantId(value: unknown): string | undefined {
  const id = String(value)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === '' || id.length > 64 ? undefined : id;
}
