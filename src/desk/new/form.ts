import { z } from 'zod';
import { kindsOf, wordsTaken } from '../../edition/reading/field-in-words.ts';
import { referenceRegistry, type ReferableKind } from '../../schemas/fields.ts';

type Schema = z.core.$ZodType;

/** One thing that is asked, by a prompt or a flag. */
export interface FormField {
  /** Its flag without the hyphens, as its field is called: `asOf`. */
  flag: string;
  /** Where its value stands in the file. */
  path: readonly PropertyKey[];
  schema: Schema;
  /** What to write there, from the schema. */
  describes: string;
  isRequired: boolean;
  /** How its text becomes a value. */
  sort: 'text' | 'number' | 'true' | 'list' | 'by language';
  /** The words it takes, where there is a list of them. */
  choices: readonly string[];
  /** What its id names. */
  refersTo?: ReferableKind | undefined;
  /** Fields that may each be left out, but not all of them. It stands on the first, which is the one to ask for. */
  oneOf?: OneOf | undefined;
}

/** Several fields of which one is needed. */
interface OneOf {
  flags: readonly string[];
  /** What is told to somebody who gives none. */
  message: string;
}

/** Written by the tool itself, or by hand later. */
const leftAlone = new Set([
  'formerly',
  'withdrawn',
  'unsourced',
  'phrases',
  'roles',
  'nativeNames',
  'status',
  'of.kind',
]);
/** Groups whose fields have names that say enough by themselves. */
const flat = new Set(['claims', 'sources', 'position']);
const ownFlags: Readonly<Record<string, string>> = {
  'words.text': 'words',
  'words.language': 'language',
  'words.translatedFrom': 'translatedFrom',
  'translation.text': 'translation',
  'translation.kind': 'translationBy',
  'translation.name': 'translator',
  'translation.checkedBy': 'checkedBy',
  'nativeName.text': 'nativeName',
  'nativeName.short': 'nativeShort',
};

/**
 * Everything that can be asked for a file, in the order of its schema.
 * @param schema of its kind; of a union the alternative that was chosen
 */
export function formFor(schema: Schema): FormField[] {
  return [...fieldsIn(schema, { path: [], isRequired: true, describes: '' })];
}

interface Around {
  path: readonly PropertyKey[];
  isRequired: boolean;
  describes: string;
}

function* fieldsIn(schema: Schema, around: Around): Generator<FormField> {
  const describes = z.globalRegistry.get(schema)?.description ?? around.describes;
  const here = { ...around, describes };
  if (schema instanceof z.ZodOptional) {
    yield* fieldsIn(schema.unwrap(), { ...here, isRequired: false });
  } else if (schema instanceof z.ZodObject) {
    yield* fieldsOfGroup(schema, here);
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    yield* fieldsOfUnion(schema, here);
  } else if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    // Further claims and citations are added with npm run new -- claim, or by hand.
    if (here.isRequired) yield* fieldsIn(schema.element, { ...here, path: [...here.path, 0] });
  } else {
    yield field(schema, here);
  }
}

function* fieldsOfGroup(group: z.ZodObject, { path, isRequired }: Around): Generator<FormField> {
  const needed = isRequired ? neededOf(group) : undefined;
  for (const [key, inner] of Object.entries<Schema>(group.shape)) {
    if (leftAlone.has(key)) continue;
    const [first, ...others] = fieldsIn(inner, { path: [...path, key], isRequired, describes: '' });
    if (first === undefined) continue;
    const flags = needed?.fields.map((name) => flagOf([...path, name])) ?? [];
    yield flags[0] === first.flag ? { ...first, oneOf: { flags, message: needed?.message ?? '' } } : first;
    yield* others;
  }
}

/** What `oneIsNeeded` tells JSON Schemas: the check itself is a function, which cannot be asked. */
const conditions = z.array(z.unknown());
const oneNeeded = z.object({
  if: z.object({ not: z.object({ anyOf: z.array(z.object({ required: z.tuple([z.string()]) })) }) }),
  then: z.object({ errorMessage: z.string() }),
});

function neededOf(group: z.ZodObject): { fields: string[]; message: string } | undefined {
  const told = conditions.safeParse(z.globalRegistry.get(group)?.['allOf']);
  const found = (told.data ?? []).map((each) => oneNeeded.safeParse(each).data).find((each) => each);
  if (found === undefined) return undefined;
  const fields = found.if.not.anyOf.map(({ required: [field] }) => field);
  return { fields, message: found.then.errorMessage };
}

/** Of alternatives inside a file, such as who translated: the word that tells them apart, and all their fields. */
function* fieldsOfUnion(union: z.ZodDiscriminatedUnion, here: Around): Generator<FormField> {
  const key = union.def.discriminator;
  const kinds = kindsOf(union);
  yield {
    ...field(z.enum(kinds.map(({ kind }) => kind)), { ...here, path: [...here.path, key] }),
    describes: kinds.map(({ kind, describes }) => `${kind}: ${describes ?? ''}`).join(' '),
  };
  const seen = new Set<string>();
  for (const option of union.options) {
    for (const each of fieldsIn(option, { ...here, isRequired: false })) {
      if (each.path.at(-1) === key || seen.has(each.flag)) continue;
      seen.add(each.flag);
      yield { ...each, isRequired: false };
    }
  }
}

function field(schema: Schema, { path, isRequired, describes }: Around): FormField {
  const element = schema instanceof z.ZodArray ? schema.element : schema;
  return {
    flag: flagOf(path),
    path,
    schema,
    describes,
    isRequired,
    sort: sortOf(schema),
    choices: wordsTaken(element),
    refersTo: referenceRegistry.get(element)?.to,
  };
}

function sortOf(schema: Schema): FormField['sort'] {
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodRecord) return 'by language';
  if (schema instanceof z.ZodNumber) return 'number';
  return schema instanceof z.ZodLiteral && schema.values.has(true) ? 'true' : 'text';
}

function flagOf(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string' && !flat.has(step)).map(String);
  const last = path.at(-1);
  if (names.length === 0) return String(last);
  const own = ownFlags[names.join('.')];
  if (own !== undefined) return own;
  return names
    .map((name, index) => (index === 0 ? name : name.charAt(0).toUpperCase() + name.slice(1)))
    .join('');
}
