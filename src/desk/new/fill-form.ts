import type { z } from 'zod';
import type { ReferableKind } from '../../schemas/fields.ts';
import { CannotRun } from '../command-line.ts';
import type { Asker, Choice } from './asker.ts';
import { wrongAnswer, wrongAnswers } from './check-answers.ts';
import { idsIn, type Answers } from './compose.ts';
import type { FormField } from './form.ts';
import { isAsked } from './questions-worth-asking.ts';
import { thingsNamed, thingsThere, type Story } from './things-there.ts';

/** What is known while a form is filled in. */
export interface Filling {
  form: readonly FormField[];
  /** What the fields have to fit as a whole. */
  schema: z.ZodType;
  /** Fields that the tool writes itself. */
  first: Readonly<Record<string, unknown>>;
  given: Answers;
  /** Answers that are taken where none is given, by flag. */
  defaults: Answers;
  /** Answers to begin with, by flag, where somebody is asked. */
  proposed: Answers;
  /** Flags of fields that may be left out and are asked for all the same. */
  usual: readonly string[];
  /** Lines for what is missing besides fields. */
  alsoMissing: readonly string[];
  story: Story;
}

/** Adds a thing that another one names, and gives its id. */
type AddFirst = (kind: ReferableKind) => Promise<string>;

interface Conversation {
  asker: Asker;
  addFirst: AddFirst;
}

/** Nobody answers wrongly so often without wishing to stop. */
const mostRounds = 20;

/**
 * Asks for everything that is not given, and again for what does not fit.
 * @param conversation.addFirst adds a source or voice that is not there yet
 */
export async function askForRest(filling: Filling, conversation: Conversation): Promise<Answers> {
  const { form, schema, first, given } = filling;
  const { asker } = conversation;
  const wrong = form.flatMap((field) => wrongGiven(field, filling).map((told) => ({ field, told })));
  for (const { told } of wrong) asker.say(told);
  const again = wrong.map(({ field }) => field.flag);
  const answers = new Map([...given].filter(([flag]) => !again.includes(flag)));
  for (const field of languageFirst(form)) {
    if (answers.has(field.flag)) continue;
    if (!again.includes(field.flag) && !field.isRequired && !isAsked(field, filling.usual, answers)) continue;
    await askInto(answers, field, filling, conversation);
  }
  for (let round = 0; round < mostRounds; round += 1) {
    const problems = wrongAnswers(schema, form, answers, first);
    if (problems.length === 0) return answers;
    for (const { told } of problems) asker.say(told);
    const flags = problems.flatMap((problem) => problem.flags);
    if (flags.length === 0) break;
    for (const field of form.filter(({ flag }) => flags.includes(flag))) {
      await askInto(answers, field, filling, conversation);
    }
  }
  throw new CannotRun('What was answered does not fit together.');
}

/** The language tells whether translations are asked for. */
function languageFirst(form: readonly FormField[]): FormField[] {
  const isLanguage = ({ flag }: FormField) => flag === 'language';
  return [...form.filter(isLanguage), ...form.filter((field) => !isLanguage(field))];
}

async function askInto(
  answers: Map<string, readonly string[]>,
  field: FormField,
  { defaults, proposed, story }: Filling,
  conversation: Conversation,
): Promise<void> {
  const { flag } = field;
  const initial = answers.get(flag) ?? proposed.get(flag) ?? defaults.get(flag) ?? [];
  const answer = await askFor(field, initial, story, conversation);
  if (answer.some((part) => part.trim() !== '')) answers.set(flag, answer);
  else answers.delete(flag);
}

async function askFor(
  field: FormField,
  initial: readonly string[],
  story: Story,
  { asker, addFirst }: Conversation,
): Promise<readonly string[]> {
  const { flag, describes, isRequired, choices, sort, refersTo } = field;
  const question = { name: isRequired ? flag : `${flag} (may be left out)`, describes };
  const none: Choice[] = isRequired ? [] : [{ value: '', label: 'none' }];
  if (choices.length > 0 && sort === 'text') {
    const listed = choices.map((value) => ({ value, label: value }));
    return [await asker.choose(question, [...none, ...listed], initial[0])];
  }
  if (refersTo !== undefined) {
    const there = thingsThere(story, refersTo);
    if (sort === 'list') {
      if (there.length === 0 && !isRequired) return [];
      return asker.chooseSeveral(question, there, { isRequired, initial });
    }
    const other = { value: '+', label: `a new ${refersTo}` };
    const chosen = await asker.choose(question, [...none, other, ...there], initial[0]);
    return [chosen === '+' ? await addFirst(refersTo) : chosen];
  }
  const ask = (start: string) =>
    asker.ask(question, { initial: start, wrong: (answer) => wrongAnswer(field, [answer]) });
  if (sort !== 'by language') return [await ask(initial[0] ?? '')];
  return askInLanguages(field, asker, [await ask(initial[0] ?? '')]);
}

/** After the first text, further ones until nothing is answered. */
async function askInLanguages(
  field: FormField,
  asker: Asker,
  answered: readonly string[],
): Promise<readonly string[]> {
  const question = {
    name: `${field.flag} in another language (may be left out)`,
    describes: 'The code of the language, an equals sign and the words, such as ko=말',
  };
  const wrong = (answer: string) =>
    answer.trim() === '' ? undefined : wrongAnswer(field, [...answered, answer]);
  const more = await asker.ask(question, { initial: '', wrong });
  return more.trim() === '' ? answered : askInLanguages(field, asker, [...answered, more]);
}

/**
 * Takes flags alone, with the tool's own answers where none are given.
 * @param also more that keeps them from being taken, in lines
 * @throws {CannotRun} naming every flag that is missing and what to write for it, every value that does not fit and every
 *   id that leads nowhere
 */
export function takeFlags(filling: Filling, also: readonly string[] = []): Answers {
  const told = [...whatFlagsLack(filling), ...also];
  if (told.length > 0) throw new CannotRun(told.join('\n'));
  return new Map([...filling.defaults, ...filling.given]);
}

/** What keeps flags alone from being enough, in lines; nothing where they are. */
export function whatFlagsLack(filling: Filling): string[] {
  const { form, schema, first, defaults, given, alsoMissing } = filling;
  const answers = new Map([...defaults, ...given]);
  const missing = [...form.flatMap((field) => missingLine(field, answers)), ...alsoMissing];
  const wrong = form.flatMap((field) => wrongGiven(field, filling));
  const together = missing.length > 0 || wrong.length > 0 ? [] : wrongAnswers(schema, form, answers, first);
  return [
    ...(missing.length === 0 ? [] : ['These flags are missing:', ...missing]),
    ...new Set([...wrong, ...together.map(asFlag)]),
  ];
}

function missingLine({ flag, isRequired, describes, oneOf }: FormField, answers: Answers): string[] {
  if (isRequired && !answers.has(flag)) return [`  --${flag}  ${describes}`];
  if (oneOf === undefined || oneOf.flags.some((each) => answers.has(each))) return [];
  return [`  --${flag}  ${oneOf.message}`];
}

/** What is wrong with the value of a flag by itself, and every id in it that leads nowhere. */
function wrongGiven(field: FormField, { given, story }: Filling): string[] {
  const answers = given.get(field.flag);
  if (answers === undefined) return [];
  const wrong = wrongAnswer(field, answers);
  if (wrong !== undefined) return [wrong.startsWith(field.flag) ? `--${wrong}` : `--${field.flag}: ${wrong}`];
  return field.refersTo === undefined ? [] : thingsNamed(story, field.refersTo, idsIn(answers));
}

function asFlag({ told, flags }: { told: string; flags: readonly string[] }): string {
  return flags.some((flag) => told.startsWith(`${flag} is missing.`)) ? `--${told}` : told;
}
