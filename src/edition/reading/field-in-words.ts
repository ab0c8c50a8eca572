import { z } from 'zod';

type Schema = z.core.$ZodType;

/** What a schema says of one field. */
export interface Field {
  schema: Schema;
  /** What to write there. */
  describes: string | undefined;
}

/**
 * The schema of the field at a path, walking the value beside it where one of several alternatives counts.
 * @param path keys and indexes from the top
 * @returns nothing where the schema knows no such field
 */
export function fieldAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): Field | undefined {
  const describes = describedBy(schema);
  const bare = unwrapped(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return { schema: bare, describes: describes ?? describedBy(bare) };
  const inner = innerSchema(bare, step);
  return inner === undefined ? undefined : fieldAt(inner, partOf(value, step), rest);
}

/** The value at a path, or nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(partOf, value);
}

/** The names of the fields that a schema knows. */
export function fieldNames(schema: Schema): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The words that a schema takes for a value: of a list of words, or of the field that tells alternatives apart. */
export function wordsTaken(schema: Schema): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  return [];
}

/** What each alternative of a union is told apart by, with what it is for. */
export function kindsOf(schema: Schema): { kind: string; describes: string | undefined }[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  const { discriminator } = schema.def;
  return schema.options.flatMap((option) => {
    const told = innerSchema(option, discriminator);
    return told === undefined ? [] : wordsTaken(told).map((kind) => ({ kind, describes: describedBy(told) }));
  });
}

function innerSchema(schema: Schema, step: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) {
    const shape: Record<PropertyKey, Schema> = schema.shape;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** The schema itself, without the mark that it may be left out, and with the alternative that the value chose. */
function unwrapped(schema: Schema, value: unknown): Schema {
  if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const chosen = partOf(value, discriminator);
  return (
    schema.options.find((option) => {
      const told = innerSchema(option, discriminator);
      return told !== undefined && typeof chosen === 'string' && wordsTaken(told).includes(chosen);
    }) ?? schema
  );
}

function describedBy(schema: Schema): string | undefined {
  return z.globalRegistry.get(schema)?.description;
}

function partOf(value: unknown, step: PropertyKey): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  const fields: Record<PropertyKey, unknown> = { ...value };
  return fields[step];
}
