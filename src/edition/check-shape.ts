import type { z } from 'zod';
import { nearestName } from '../wording/nearest-name.ts';
import type { ReadYaml, Stretch } from './read-yaml.ts';
import { explainerSchema } from '../schemas/explainer.ts';
import { referenceRegistry, type ReferableKind } from '../schemas/fields.ts';
import { addField, exampleOf, meantId } from './reading/field-example.ts';
import { fieldAt, fieldNames, kindsOf, valueAt, wordsTaken, type Field } from './reading/field-in-words.ts';
import { isReservedForPages } from './reading/file-names.ts';
import { quoted } from './reading/printable.ts';
import { writtenOtherwise, wrongType, wrongWord, type InWords } from './reading/wrong-value.ts';

/** Something that does not fit the schema, with its place. */
export interface ShapeProblem extends Stretch {
  message: string;
  remedy: string;
}

/** Finds the id of a thing that somebody called by its name. */
export type IdMeant = (kind: ReferableKind, name: string) => string | undefined;

type Issue = z.core.$ZodIssue;

/** Marks an issue for which the schema has no words of its own. Never shown. */
const wordless = '\u0000';

/**
 * Checks a file against the schema of its kind.
 * @param idMeant where things are known by name, so that the right id can be told
 * @returns what the file holds, as the schema gives it; or every problem, in an editor's words
 */
export function checkShape<Data>(
  schema: z.ZodType<Data>,
  read: ReadYaml,
  idMeant: IdMeant = () => undefined,
): { data: Data } | { problems: ShapeProblem[] } {
  const result = schema.safeParse(read.value, { error: () => wordless });
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, { schema, read, idMeant })),
  };
}

function problemsOf(issue: Issue, around: Pick<About, 'schema' | 'read' | 'idMeant'>): ShapeProblem[] {
  const { schema, read } = around;
  const path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    const field = fieldAt(schema, read.value, path);
    const known = field === undefined ? [] : fieldNames(field.schema);
    return issue.keys.map((key) => ({
      ...read.keyPositionOf([...path, key]),
      ...unknownField(key, known, Object.keys(Object(valueAt(read.value, path)))),
    }));
  }
  const value = valueAt(read.value, path);
  const misspelt = value === undefined ? misspeltAt(path, around) : undefined;
  if (misspelt !== undefined) return misspelt;
  const field = fieldAt(schema, read.value, path);
  const place = issue.code === 'invalid_key' ? read.keyPositionOf(path) : read.positionOf(path);
  return [{ ...place, ...inWords(issue, { ...around, value, field, name: nameOf(path) }) }];
}

/**
 * What is told of a field that is missing because its name is misspelt beside it: nothing, since that is told of the name;
 * but of the field by which alternatives are told apart, without which no name is looked at.
 */
function misspeltAt(
  path: readonly PropertyKey[],
  { schema, read }: Pick<About, 'schema' | 'read'>,
): ShapeProblem[] | undefined {
  const [parents, name] = [path.slice(0, -1), path.at(-1)];
  const around = fieldAt(schema, read.value, parents);
  if (around === undefined || typeof name !== 'string') return undefined;
  const present = Object.keys(Object(valueAt(read.value, parents)));
  const known = fieldNames(around.schema);
  if (known.length === 0) {
    const written = present.find((key) => key.toLowerCase() === name);
    if (written === undefined) return undefined;
    return [{ ...read.keyPositionOf([...parents, written]), ...unknownField(written, [name], []) }];
  }
  const free = known.filter((key) => !present.includes(key));
  const isTold = present.some((key) => !known.includes(key) && nearestName(key, free) === name);
  return isTold ? [] : undefined;
}

interface About {
  value: unknown;
  field: Field | undefined;
  /** The field as an editor would call it. */
  name: string;
  schema: z.ZodType;
  read: ReadYaml;
  idMeant: IdMeant;
}

function inWords(issue: Issue, about: About): InWords {
  const { value, field, name } = about;
  const describes = field?.describes;
  if (
    issue.code === 'invalid_union' &&
    issue.path.at(-1) !== undefined &&
    issue.discriminator !== undefined
  ) {
    return wrongKind(issue, about);
  }
  if (value === undefined) {
    return { message: `${name} is missing.`, remedy: addField(name, field) };
  }
  if (value === null) {
    const example = field === undefined ? undefined : exampleOf(name, field.schema);
    return {
      message: `${name} is empty.`,
      remedy:
        `${describes ?? 'Write a value, or leave the field out if it may be left out.'} ${example ?? ''}`.trim(),
    };
  }
  const ofAnotherType = issue.code === 'invalid_type' ? wrongType(issue.expected, value, about) : undefined;
  if (ofAnotherType !== undefined) return ofAnotherType;
  if (issue.code === 'invalid_value')
    return wrongWord(value, wordsTaken(field?.schema ?? about.schema), about);
  const own = ownWords(issue);
  if (issue.code === 'invalid_key')
    return { message: `"${name}" cannot be the name of a field here.`, remedy: own ?? describes ?? '' };
  if (own !== undefined) return asSchemaSays(own, about);
  if (issue.code === 'too_small')
    return {
      message: `${name} is ${quoted(value)}.`,
      remedy: `The least it may be is ${String(issue.minimum)}.`,
    };
  if (issue.code === 'too_big')
    return {
      message: `${name} is ${quoted(value)}.`,
      remedy: `The most it may be is ${String(issue.maximum)}.`,
    };
  return {
    message: `${name} cannot be ${quoted(value)}.`,
    remedy: describes ?? 'See the handbook for what to write.',
  };
}

function unknownField(key: string, known: readonly string[], present: readonly string[]): InWords {
  if (key === 'layout') {
    return { message: '"layout" is not a field: the pages have one look.', remedy: 'Delete the line.' };
  }
  if (key === 'slug' || key === 'id') {
    return {
      message: `"${key}" is not a field: the name of the file is its address.`,
      remedy: 'Delete the line, or rename the file.',
    };
  }
  const free = known.filter((name) => !present.includes(name));
  const near = nearestName(key, free);
  const list = `Fields you can still add: ${free.join(', ')}.`;
  if (near === undefined)
    return {
      message: `${quoted(key)} is not a field here.`,
      remedy: free.length === 0 ? 'Delete it.' : list,
    };
  return {
    message: `${quoted(key)} is not a field here. Did you mean ${near}?`,
    remedy: `Write ${near}, or delete the line.`,
  };
}

function wrongKind(issue: Issue, { value, schema, read, name }: About): InWords {
  const union = fieldAt(schema, read.value, issue.path.slice(0, -1));
  const kinds = union === undefined ? [] : kindsOf(union.schema);
  const list = `One of: ${kinds.map(({ kind, describes }) => (describes === undefined ? kind : `${kind} (${uncapped(describes)})`)).join(', ')}.`;
  if (value === undefined || value === null) {
    return {
      message: `${name} is missing, so the other fields cannot be checked.`,
      remedy: `Add ${name}. ${list}`,
    };
  }
  const near = nearestName(
    String(value),
    kinds.map(({ kind }) => kind),
  );
  return { message: `${quoted(value)} is not a ${name} there is.${meant(near)}`, remedy: list };
}

/** The words that the schema itself gives an issue: its own, or those of an alternative in a union or of a key. */
function ownWords(issue: Issue): string | undefined {
  if (issue.message !== wordless) return issue.message;
  const inner =
    issue.code === 'invalid_union' ? issue.errors.flat() : issue.code === 'invalid_key' ? issue.issues : [];
  return inner.map(ownWords).find((words) => words !== undefined);
}

/** Parts what the schema says into what is wrong and what to do. */
function asSchemaSays(words: string, about: About): InWords {
  const { name, value } = about;
  if (words.startsWith('An id is')) return wrongId(words, about);
  const otherForm = writtenOtherwise(words, about);
  if (otherForm !== undefined) return otherForm;
  const parts = /^(.*?[.?!])\s+(\p{Lu}.*)$/su.exec(words);
  const isOnlyRemedy = /^(?:Write|Name|Keep|Add)\b/.test(words) || parts === null;
  if (isOnlyRemedy) return { message: `${name} cannot be ${quoted(value)}.`, remedy: words };
  const [message, remedy] = [parts[1] ?? words, parts[2] ?? ''];
  return { message: message.startsWith('"') ? message : `${name}: ${message}`, remedy };
}

function wrongId(words: string, { name, value, field, idMeant, schema }: About): InWords {
  const to = field === undefined ? undefined : referenceRegistry.get(field.schema)?.to;
  const known = to === undefined ? undefined : idMeant(to, String(value));
  const meant = meantId(value);
  // Only of an explainer is the id an address of its own: others may have been called so.
  if (schema === explainerSchema && meant !== undefined && isReservedForPages(meant)) {
    return {
      message: `${name} cannot be ${quoted(value)}: it is no id, and "${meant}" is kept for another page of the site.`,
      remedy: `Delete ${quoted(value)}.`,
    };
  }
  const remedy = meant === undefined ? words : `Write ${meant}, if that is the file's name. ${words}`;
  return {
    message: `${name} cannot be ${quoted(value)}: it is no id.`,
    remedy: known === undefined ? remedy : `Write ${known}.`,
  };
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean ${near}?`;
}

function uncapped(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  if (typeof last !== 'number') return String(last);
  return `Item ${last + 1} of ${String(path.at(-2) ?? 'the list')}`;
}
