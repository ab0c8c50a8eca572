import { z } from 'zod';
import { checkShape, type ShapeProblem } from '../../edition/check-shape.ts';
import { readYaml } from '../../edition/read-yaml.ts';
import { dataOf, valueOf, yamlOf, type Answers } from './compose.ts';
import type { FormField } from './form.ts';

/** Something that is wrong with what was answered. */
export interface WrongAnswer {
  /** In the desk's words: what is wrong, and what to do. */
  told: string;
  /** The flags of the fields that can mend it; none where it is not known which. */
  flags: readonly string[];
}

/** What is wrong with the answer to one field, in the desk's words; nothing if it fits, or may be left out. */
export function wrongAnswer(field: FormField, answers: readonly string[]): string | undefined {
  const name = field.flag;
  const isOne = field.sort === 'list' || field.sort === 'by language';
  const parts = isOne || answers.length === 0 ? [answers] : answers.map((answer) => [answer]);
  for (const part of parts) {
    const value = valueOf(field, part);
    if (value === undefined && field.isRequired) return 'This is needed.';
    if (value === undefined) continue;
    const [problem] = problemsIn(z.object({ [name]: field.schema }), { [name]: value });
    if (problem !== undefined) return toldOf(problem);
  }
  return undefined;
}

/**
 * Everything that is wrong with the answers to a form together, as the desk says it.
 * @param schema what the fields have to fit as a whole
 * @param first fields that the tool writes itself
 */
export function wrongAnswers(
  schema: z.ZodType,
  form: readonly FormField[],
  answers: Answers,
  first: Readonly<Record<string, unknown>>,
): WrongAnswer[] {
  const data = dataOf(form, answers, first);
  const read = readYaml(yamlOf(data));
  if ('problems' in read) return read.problems.map((problem) => ({ told: toldOf(problem), flags: [] }));
  const checked = checkShape(schema, read);
  if ('data' in checked) return [];
  const placesOf = ({ path, flag, sort }: FormField) =>
    [path, ...(sort === 'list' ? (answers.get(flag) ?? []).map((_, index) => [...path, index]) : [])].map(
      read.positionOf,
    );
  return checked.problems.map((problem) => {
    const here = form.filter(
      (field) =>
        answers.has(field.flag) &&
        placesOf(field).some(({ line, column }) => line === problem.line && column === problem.column),
    );
    const oneOf = form.find(
      (field) => field.oneOf !== undefined && toldOf(problem).includes(field.oneOf.message),
    );
    const lacking = form.find((field) => isLacking(field, form, answers) && isToldOf(field, problem));
    if (lacking !== undefined) {
      return { told: `${lacking.flag} is missing. ${lacking.describes}`, flags: [lacking.flag] };
    }
    return { told: toldOf(problem), flags: here.map(({ flag }) => flag).concat(oneOf?.oneOf?.flags ?? []) };
  });
}

/** Whether a field was not answered, while another of its group was: of a translation, who made it. */
function isLacking({ flag, path }: FormField, form: readonly FormField[], answers: Answers): boolean {
  const group = path.slice(0, -1);
  return (
    !answers.has(flag) &&
    form.some((other) => answers.has(other.flag) && group.every((step, index) => other.path[index] === step))
  );
}

/** The desk names a missing field as the file does, which may be another name than that of its flag. */
function isToldOf({ path }: FormField, { message }: Pick<ShapeProblem, 'message'>): boolean {
  return path.length > 1 && message === `${String(path.at(-1))} is missing.`;
}

function problemsIn(schema: z.ZodType, data: unknown): Pick<ShapeProblem, 'message' | 'remedy'>[] {
  const read = readYaml(yamlOf(data));
  const checked = 'problems' in read ? read : checkShape(schema, read);
  return 'problems' in checked ? checked.problems : [];
}

function toldOf({ message, remedy }: Pick<ShapeProblem, 'message' | 'remedy'>): string {
  return `${message} ${remedy}`.trim();
}
