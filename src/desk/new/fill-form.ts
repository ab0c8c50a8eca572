import { z } from 'zod';
import type { Manuscript } from '../../edition/manuscript.ts';
import { isShared, entriesOf } from '../../edition/manuscript.ts';
import { meantId } from '../../edition/reading/field-example.ts';
import type { ReferableKind } from '../../schemas/fields.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { CannotRun } from '../command-line.ts';
import type { Asker, Choice } from './asker.ts';
import { valueOf, type Answers } from './compose.ts';
import type { FormField } from './form.ts';

/** What is known while a form is filled in. */
export interface Filling {
  form: readonly FormField[];
  given: Answers;
  /** Answers that are taken where none is given, by flag. */
  defaults: Answers;
  /** Flags of fields that may be left out and are asked for all the same. */
  usual: readonly string[];
  manuscript: Manuscript;
  explainer: string;
}

/** Adds a thing that another one names, and gives its id. */
export type AddFirst = (kind: ReferableKind) => Promise<string>;

/**
 * Asks for everything that is not given.
 * @param addFirst adds a source or voice that is not there yet
 */
export async function askForRest(filling: Filling, asker: Asker, addFirst: AddFirst): Promise<Answers> {
  const answers = new Map(filling.given);
  // What is needed first: whether the rest is asked may depend on it.
  const inOrder = [...filling.form.filter(({ isRequired }) => isRequired), ...filling.form];
  for (const field of inOrder) {
    if (answers.has(field.flag)) continue;
    if (!field.isRequired && !isAsked(field, filling, answers)) continue;
    const answer = await askFor(field, filling, asker, addFirst);
    if (answer.some((part) => part.trim() !== '')) answers.set(field.flag, answer);
  }
  return answers;
}

function isAsked({ flag }: FormField, { usual }: Filling, answers: Answers): boolean {
  if (!usual.includes(flag)) return false;
  // A range is asked for where there is no single figure, an explanation of a missing address where there is none.
  if (flag === 'low' || flag === 'high') return !answers.has('value');
  if (flag === 'noAddress') return !answers.has('url');
  if (flag.startsWith('translat') || flag === 'checkedBy') return isTranslationAsked(flag, answers);
  return flag === 'titleTranslated' ? answers.get('language')?.[0] !== 'en' : true;
}

function isTranslationAsked(flag: string, answers: Answers): boolean {
  const by = answers.get('translationBy')?.[0];
  if (flag === 'translator') return by === 'person';
  if (flag === 'checkedBy') return by === 'machine';
  return answers.get('language')?.[0] !== 'en';
}

async function askFor(
  field: FormField,
  { defaults, manuscript, explainer }: Filling,
  asker: Asker,
  addFirst: AddFirst,
): Promise<readonly string[]> {
  const question = field.isRequired ? field.flag : `${field.flag} (may be left out)`;
  const initial = defaults.get(field.flag)?.[0] ?? '';
  if (field.choices.length > 0 && field.sort === 'text') {
    const none: Choice[] = field.isRequired ? [] : [{ value: '', label: 'none' }];
    const choices = field.choices.map((value) => ({ value, label: value }));
    return [
      await asker.choose(`${question}\n${field.describes}`, [...none, ...choices], initial || undefined),
    ];
  }
  if (field.refersTo !== undefined) {
    const there = thingsOf(manuscript, field.refersTo, explainer);
    if (field.sort === 'list')
      return asker.chooseSeveral(`${question}\n${field.describes}`, there, field.isRequired);
    const other = { value: '+', label: `a new ${field.refersTo}` };
    const none: Choice[] = field.isRequired ? [] : [{ value: '', label: 'none' }];
    const chosen = await asker.choose(`${question}\n${field.describes}`, [...none, other, ...there]);
    return [chosen === '+' ? await addFirst(field.refersTo) : chosen];
  }
  const wrong = (answer: string) => wrongAnswer(field, answer);
  return [await asker.ask(question, { describes: field.describes, initial, wrong })];
}

/** What is wrong with an answer, in the schema's own words; nothing if it fits, or may be left out. */
function wrongAnswer(field: FormField, answer: string): string | undefined {
  const value = valueOf(field, [answer]);
  if (value === undefined) return field.isRequired ? 'This is needed.' : undefined;
  const read = z.safeParse(field.schema, value);
  if (read.success) return undefined;
  const own = read.error.issues
    .map(({ message }) => message)
    .find((message) => !message.startsWith('Invalid'));
  return own ?? field.describes;
}

function thingsOf(manuscript: Manuscript, kind: ReferableKind, explainer: string): Choice[] {
  const entries = entriesOf(manuscript, kind, isShared(kind) ? undefined : explainer);
  return entries.map((entry) => ({ value: entry.id, label: entry.id, hint: titleOf(entry.data) }));
}

function titleOf(data: object): string {
  const fields = new Map<string, unknown>(Object.entries(data));
  const told = ['label', 'name', 'title', 'headline', 'question', 'statement', 'term', 'role'].find(
    (field) => typeof fields.get(field) === 'string',
  );
  return told === undefined ? '' : String(fields.get(told)).slice(0, 60);
}

/**
 * Takes flags alone, with the tool's own answers where none are given.
 * @throws {CannotRun} naming every flag that is missing and what to write for it, and every id that leads nowhere
 */
export function takeFlags({ form, given, defaults, manuscript, explainer }: Filling): Answers {
  const answers = new Map([...defaults, ...given]);
  const missing = form
    .filter(({ isRequired, flag }) => isRequired && !answers.has(flag))
    .map(({ flag, describes }) => `  --${flag}  ${describes}`);
  const unknown = form.flatMap((field) => unknownIds(field, answers, manuscript, explainer));
  if (missing.length === 0 && unknown.length === 0) return answers;
  const lists = [
    ...(missing.length === 0 ? [] : ['These flags are missing:', ...missing]),
    ...unknown,
    'Nothing was written.',
  ];
  throw new CannotRun(lists.join('\n'));
}

function unknownIds(field: FormField, answers: Answers, manuscript: Manuscript, explainer: string): string[] {
  const { refersTo, flag } = field;
  const value = valueOf(field, answers.get(flag) ?? []);
  if (refersTo === undefined || value === undefined) return [];
  const there = thingsOf(manuscript, refersTo, explainer).map((thing) => thing.value);
  const ids = Array.isArray(value) ? value.map(String) : [String(value)];
  return ids
    .filter((id) => !there.includes(id))
    .map((id) => {
      const near = nearestName(id, there) ?? there.find((each) => each === meantId(id));
      const meant = near === undefined ? '' : ` Did you mean ${near}?`;
      return `There is no ${refersTo} "${id}".${meant} Add it first: npm run new -- ${refersTo} --id ${meantId(id) ?? 'its-name'}`;
    });
}
