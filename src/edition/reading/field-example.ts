import { z } from 'zod';
import { readDays } from '../../prose/days-in-words.ts';
import { isRealDay, isRealPartialDay, referenceRegistry } from '../../schemas/fields.ts';
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

/** How a list or a group of fields looks on one line; nothing for a single value, or one that a list of words tells. */
export function exampleOf(name: string, schema: Schema): string | undefined {
  if (schema instanceof z.ZodArray || schema instanceof z.ZodObject) {
    // An item of a list has no name.
    return name.startsWith('Item ')
      ? `For example: ${valueOf(schema)}`
      : `For example: ${name}: ${valueOf(schema)}`;
  }
  return schema instanceof z.ZodRecord ? `For example: ${name}: { en: "…" }` : undefined;
}

function valueOf(schema: Schema): string {
  const referred = referenceRegistry.get(schema);
  if (referred !== undefined) return `id-of-a-${referred.to}`;
  if (schema instanceof z.ZodArray) return `[${valueOf(schema.element)}]`;
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodNumber) return '1';
  if (!(schema instanceof z.ZodObject)) return '"…"';
  const fields = Object.entries<Schema>(schema.shape)
    .filter(([, inner]) => !(inner instanceof z.ZodOptional))
    .map(([key, inner]) => `${key}: ${valueOf(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

/**
 * The day that an editor meant, as the desk writes it.
 * @param value `20241018`, `18 October 2024`, `October 18, 2024`, `18/10/2024`
 * @returns nothing where it could be another day: 5/6/2024 is in May or in June
 */
export function meantDay(value: unknown): string | undefined {
  const text = String(value).trim();
  const [, year = '', month = '', day = ''] = /^(\d{4})[./]?(\d{2})[./]?(\d{2})$/.exec(text) ?? [];
  if (isRealDay(`${year}-${month}-${day}`)) return `${year}-${month}-${day}`;
  const parted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (parted !== null) return fromParts(Number(parted[1]), Number(parted[2]), parted[3] ?? '');
  const read = readDays(text, 0);
  const [meant, ...others] = read?.end === text.length ? read.days : [];
  return meant !== undefined && others.length === 0 && isRealPartialDay(meant) ? meant : undefined;
}

function fromParts(first: number, second: number, year: string): string | undefined {
  const written = (month: number, day: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const [dayFirst, monthFirst] = [written(second, first), written(first, second)];
  if (!isRealDay(monthFirst) || dayFirst === monthFirst) return isRealDay(dayFirst) ? dayFirst : undefined;
  return isRealDay(dayFirst) ? undefined : monthFirst;
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
