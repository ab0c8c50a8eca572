import { stringify } from 'yaml';
import type { FormField } from './form.ts';

/** What was answered to each field of a form, by its flag. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/**
 * The fields of a file from what was answered.
 * @param first fields that the tool writes itself, on top
 */
export function dataOf(
  form: readonly FormField[],
  answers: Answers,
  first: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const data: Record<string, unknown> = { ...first };
  for (const field of form) {
    for (const [path, value] of placed(field, answers.get(field.flag) ?? [])) place(data, path, value);
  }
  return data;
}

/** A field of a citation may be given once for each source. */
function placed(field: FormField, given: readonly string[]): [readonly PropertyKey[], unknown][] {
  const inList = field.path.lastIndexOf(0);
  const isCited = field.path[inList - 1] === 'sources';
  const parts = isCited ? given.map((answer) => [answer]) : [given];
  return parts.flatMap((answers, index): [readonly PropertyKey[], unknown][] => {
    const value = valueOf(field, answers);
    const path = isCited ? field.path.with(inList, index) : field.path;
    return value === undefined ? [] : [[path, value]];
  });
}

/** The value that a field's answers stand for; nothing where it was not answered. */
export function valueOf({ sort, refersTo }: FormField, answers: readonly string[]): unknown {
  const given = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  const [only] = given;
  if (only === undefined) return undefined;
  switch (sort) {
    case 'list':
      // A name such as "Kim, Min-su" holds a comma; an id never does.
      return refersTo === undefined ? given : idsIn(given);
    case 'by language':
      return Object.fromEntries(given.map(languageAndText));
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(only) ? Number(only) : only;
    case 'true':
      return only === 'true' ? true : only;
    case 'text':
      return only;
  }
}

/** Ids that were given with commas or by several flags. */
export function idsIn(answers: readonly string[]): string[] {
  return answers.flatMap((answer) => answer.split(/[\s,]+/)).filter((id) => id !== '');
}

function languageAndText(answer: string): [string, string] {
  const [, language = 'en', text = answer] = /^([a-z]{2,3}(?:-\w+)*)\s*[=:]\s*([^]*)$/.exec(answer) ?? [];
  return [language, text];
}

function place(data: Record<string, unknown>, [step, ...rest]: readonly PropertyKey[], value: unknown): void {
  const key = String(step);
  if (rest.length === 0) {
    data[key] = value;
    return;
  }
  const [index] = rest;
  if (typeof index === 'number') {
    const items: unknown[] = Array.isArray(data[key]) ? data[key] : [];
    const item = groupIn(items[index]);
    place(item, rest.slice(1), value);
    items[index] = item;
    data[key] = items;
    return;
  }
  const group = groupIn(data[key]);
  place(group, rest, value);
  data[key] = group;
}

function groupIn(value: unknown): Record<string, unknown> {
  const isGroup = (given: unknown): given is Record<string, unknown> =>
    typeof given === 'object' && given !== null && !Array.isArray(given);
  return isGroup(value) ? value : {};
}

/** YAML as the newsroom writes it: one line a value, quotation marks only where they are needed. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true, version: '1.2', schema: 'core' });
}

/**
 * A whole file: fields alone, or fields on top of prose.
 * @param prose MDX; nothing for a file of fields
 */
export function fileText(data: unknown, prose: string | undefined): string {
  return prose === undefined ? yamlOf(data) : `---\n${yamlOf(data)}---\n\n${prose.trim()}\n`;
}
