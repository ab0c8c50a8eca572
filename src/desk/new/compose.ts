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
    const value = valueOf(field, answers.get(field.flag) ?? []);
    if (value !== undefined) place(data, field.path, value);
  }
  const { claims } = data;
  if (Array.isArray(claims)) data['claims'] = claims.map((claim) => sourcesLast(groupIn(claim)));
  return first === claimAlone ? sourcesLast(data) : data;
}

/** Says that the fields are those of a claim, to be put into a fact. */
export const claimAlone: Readonly<Record<string, unknown>> = {};

/** A claim is read as "who, when, how many", and then where that stands. */
function sourcesLast({ sources, ...claim }: Record<string, unknown>): Record<string, unknown> {
  return sources === undefined ? claim : { ...claim, sources };
}

/** The value that a field's answers stand for; nothing where it was not answered. */
export function valueOf({ sort }: FormField, answers: readonly string[]): unknown {
  const given = answers.map((answer) => answer.trim()).filter((answer) => answer !== '');
  const [only] = given;
  if (only === undefined) return undefined;
  switch (sort) {
    case 'list':
      return given.flatMap((answer) => answer.split(/\s*,\s*/)).filter((item) => item !== '');
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
  if (rest[0] === 0) {
    const item = groupIn(Array.isArray(data[key]) ? data[key][0] : undefined);
    place(item, rest.slice(1), value);
    data[key] = [item];
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
