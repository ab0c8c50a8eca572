import { z } from 'zod';
import { figureClaimSchema, saidClaimSchema } from '../../schemas/claim.ts';
import { schemas, type ContentKind } from '../../schemas/content-kinds.ts';
import { snippetBody } from './snippet-body.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of one kind of content, for text editors: it names the fields, explains them, and refuses what the
 * desk would refuse, as far as JSON Schema can tell.
 */
export function jsonSchemaOf(kind: ContentKind): JsonSchema {
  const described: JsonSchema = z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      addMessageOfPattern(zodSchema, jsonSchema);
      addClaimSnippet(zodSchema, jsonSchema);
      askForKindFirst(jsonSchema);
      joinTexts(zodSchema, jsonSchema);
    },
  });
  for (const variant of variantsOf(described))
    variant.title = `the required fields of a ${nameOf(kind, variant)}`;
  return { ...described, defaultSnippets: wholeFiles(kind, described) };
}

/** The object schemas that a schema stands for: one, or one for each `kind`. */
export function variantsOf(schema: JsonSchema): JsonSchema[] {
  const kinds = (schema.allOf ?? []).flatMap(({ then }) => (typeof then === 'object' ? [then] : []));
  const variants = kinds.filter(({ properties }) => kindOf(properties) !== undefined);
  return variants.length === 0 ? [schema] : variants;
}

/** The `kind` that an object schema is for, where there are several. */
export function kindOf(properties: JsonSchema['properties']): string | undefined {
  const kind = properties?.['kind'];
  return typeof kind === 'object' && typeof kind.const === 'string' ? kind.const : undefined;
}

/** What a text editor says of a text that does not fit its pattern: the message of the desk. */
function addMessageOfPattern(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  if (jsonSchema.pattern === undefined || jsonSchema['patternErrorMessage'] !== undefined) return;
  const { error } = z.safeParse(zodSchema, '\n');
  const told = error?.issues.find(({ code }) => code === 'invalid_format');
  if (told !== undefined && jsonSchema['errorMessage'] === undefined) {
    jsonSchema['patternErrorMessage'] = told.message;
  }
}

function addClaimSnippet(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  const isFigure = zodSchema === figureClaimSchema;
  if (!isFigure && zodSchema !== saidClaimSchema) return;
  const label = isFigure ? 'a claim with a figure' : 'a claim in words';
  const body = snippetBody(jsonSchema, isFigure ? ['qualifier', 'value'] : []);
  jsonSchema.title = 'the required fields of a claim';
  jsonSchema['defaultSnippets'] = [{ label, body }];
}

/** Turns "never, or a day" into one pattern, so that a text editor has one thing to say. */
function joinTexts(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  const patterns = (jsonSchema.anyOf ?? []).map(({ const: word, pattern }) =>
    typeof word === 'string' ? `^${word}$` : pattern,
  );
  if (patterns.length === 0 || patterns.includes(undefined)) return;
  delete jsonSchema.anyOf;
  const told = z.safeParse(zodSchema, true).error?.issues[0];
  Object.assign(jsonSchema, { type: 'string', pattern: patterns.join('|'), errorMessage: told?.message });
}

/**
 * Turns a choice between kinds into one question after another. A text editor then names all kinds where the kind is
 * wrong, and the fields of one kind where a field is.
 */
function askForKindFirst(jsonSchema: JsonSchema): void {
  const members = (jsonSchema.oneOf ?? []).filter((member) => typeof member === 'object');
  const kinds = members.flatMap(({ properties }) => kindOf(properties) ?? []);
  if (members.length === 0 || kinds.length < members.length) return;
  delete jsonSchema.oneOf;
  jsonSchema.type = 'object';
  jsonSchema.properties = {
    kind: {
      enum: kinds,
      description: members.map(describedKind).join(' '),
      enumDescriptions: members.map(describedKind),
    },
  };
  jsonSchema.required = ['kind'];
  jsonSchema.allOf = members.map((member) => {
    const kind = member.properties?.['kind'];
    if (typeof kind === 'object') kind['doNotSuggest'] = true;
    const isKind = { properties: { kind: { const: kindOf(member.properties) ?? '' } }, required: ['kind'] };
    return { if: isKind, then: member };
  });
}

function describedKind({ properties }: JsonSchema): string {
  const kind = properties?.['kind'];
  return typeof kind === 'object' ? `${kindOf(properties) ?? ''}: ${kind.description ?? ''}` : '';
}

function wholeFiles(kind: ContentKind, schema: JsonSchema): object[] {
  return variantsOf(schema).map((variant) => {
    return { label: `a whole ${nameOf(kind, variant)}`, body: snippetBody(variant) };
  });
}

/** How a kind of content is called, with its own kind where it has several: `fact of kind money`. */
export function nameOf(kind: ContentKind, { properties }: JsonSchema): string {
  const variant = kindOf(properties);
  return variant === undefined ? kind : `${kind} of kind ${variant}`;
}
