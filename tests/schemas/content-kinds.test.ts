import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../src/schemas/content-kinds.ts';

interface Field {
  path: string;
  schema: z.core.$ZodType;
}

/** What stands inside a schema: the fields of an object, the items of a list, the alternatives of a union. */
function inside({ path, schema }: Field): Field[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).map(([key, field]) => ({ path: `${path}.${key}`, schema: field }));
  }
  if (schema instanceof z.ZodArray) return [{ path: `${path}[]`, schema: schema.element }];
  if (schema instanceof z.ZodRecord) return [{ path: `${path}{}`, schema: schema.valueType }];
  if (schema instanceof z.ZodOptional) return [{ path: `${path}?`, schema: schema.unwrap() }];
  if (schema instanceof z.ZodUnion) {
    return schema.options.map((option, n) => ({ path: `${path}(${n + 1})`, schema: option }));
  }
  return [];
}

function everythingIn(from: Field): Field[] {
  return [from, ...inside(from).flatMap(everythingIn)];
}

/** What an editor is told to write: by the field itself, or by what it makes optional. */
function wordsFor(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description?.trim() ?? '';
  return own === '' && schema instanceof z.ZodOptional ? wordsFor(schema.unwrap()) : own;
}

const plain = [z.ZodString, z.ZodNumber, z.ZodNumberFormat, z.ZodEnum, z.ZodLiteral];
const compound = [z.ZodObject, z.ZodArray, z.ZodRecord, z.ZodOptional, z.ZodUnion];

const kinds = Object.entries(schemas).map(([kind, schema]): [string, Field[]] => [
  kind,
  everythingIn({ path: kind, schema }),
]);

describe.each(kinds)('the schema of every %s', (_kind, fields) => {
  test('tells an editor what to write in each field', () => {
    const named = fields.filter(({ path }) => /\.\w+$/.test(path));
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(({ schema }) => wordsFor(schema) === '').map(({ path }) => path)).toEqual([]);
  });

  test('refuses unknown keys at every level', () => {
    const objects = fields.filter(({ schema }) => schema instanceof z.ZodObject);
    expect(objects.length).toBeGreaterThan(0);
    const loose = objects.filter(({ schema }) =>
      schema instanceof z.ZodObject ? !(schema.def.catchall instanceof z.ZodNever) : true,
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  test('has nothing that these tests cannot look into', () => {
    const known = [...plain, ...compound];
    const strange = fields.filter(({ schema }) => !known.some((kind) => schema instanceof kind));
    expect(strange.map(({ path }) => path)).toEqual([]);
  });
});
