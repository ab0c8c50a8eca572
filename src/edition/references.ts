import { z } from 'zod';
import type { TagNode } from '../prose/prose-tree.ts';
import { schemas } from '../schemas/content-kinds.ts';
import { referenceRegistry, type ReferableKind } from '../schemas/fields.ts';
import { referencesInProse } from './references-in-prose.ts';
import type { Stretch } from './problem.ts';
import type { WrittenEntry } from './written-entry.ts';

/** One place in the content where another piece of content is named by its id. */
export interface Reference {
  from: WrittenEntry;
  to: ReferableKind;
  id: string;
  /** The tag of the prose that names it; nothing where a field does. */
  tag?: TagNode | undefined;
  /** The attribute of that tag. */
  attribute?: string | undefined;
  /** Where the field that names it stands: keys and indexes from the top of the file; nothing where a tag does. */
  path?: readonly PropertyKey[] | undefined;
  /** Where the id is written. Asked for only when something is wrong with it. */
  place: () => Stretch;
}

/** All references in a file: first those of its fields, as its schema marks them, then those of the tags in its prose. */
export function referencesIn(entry: WrittenEntry): Reference[] {
  const inFields = [...idsIn(schemas[entry.kind], entry.data, [])].map(({ to, id, path }) => ({
    from: entry,
    to,
    id,
    path,
    place: () => entry.positionOf(path),
  }));
  return [...inFields, ...referencesInProse(entry)];
}

interface WrittenId {
  to: ReferableKind;
  id: string;
  path: readonly PropertyKey[];
}

type Schema = z.core.$ZodType;

/** Ids in a value that fits the schema, found by walking both side by side. */
function* idsIn(schema: Schema, value: unknown, path: readonly PropertyKey[]): Generator<WrittenId> {
  if (value === undefined) return;
  const marked = referenceRegistry.get(schema);
  if (marked !== undefined) {
    if (typeof value === 'string') yield { to: marked.to, id: value, path };
  } else if (schema instanceof z.ZodOptional) {
    yield* idsIn(schema.unwrap(), value, path);
  } else if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* idsIn(schema.element, item, [...path, index]);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries<Schema>(schema.shape)) {
      yield* idsIn(inner, fieldOf(value, key), [...path, key]);
    }
  } else if (schema instanceof z.ZodRecord) {
    for (const key of Object.keys(Object(value))) {
      yield* idsIn(schema.valueType, fieldOf(value, key), [...path, key]);
    }
  } else if (schema instanceof z.ZodUnion) {
    const fitting = alternatives(schema, value)[0];
    if (fitting !== undefined) yield* idsIn(fitting, value, path);
  } else {
    refuseUnknown(schema);
  }
}

/** The alternatives of a union that a value fits; by `kind` alone where the union is told apart by it. */
function alternatives(union: z.ZodUnion, value: unknown): Schema[] {
  const key = union instanceof z.ZodDiscriminatedUnion ? union.def.discriminator : undefined;
  return union.options.filter((option) => {
    if (key === undefined || !(option instanceof z.ZodObject)) return z.safeParse(option, value).success;
    const kind: Schema | undefined = option.shape[key];
    return kind !== undefined && z.safeParse(kind, fieldOf(value, key)).success;
  });
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

const plain = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodLiteral, z.ZodEnum];

// A kind of schema that is not known here could hide references that nobody checks.
function refuseUnknown(schema: Schema): void {
  if (plain.some((known) => schema instanceof known)) return;
  throw new Error(
    `References cannot be found in a schema of type "${schema._zod.def.type}". Teach edition/references.ts to walk it.`,
  );
}
