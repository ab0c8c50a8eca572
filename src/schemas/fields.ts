import { z } from 'zod';
import { wrongPageAddress } from './web-address.ts';

/** The kinds of content that other content may refer to by id. */
export const referableKinds = [
  'explainer',
  'fact',
  'quote',
  'forecast',
  'question',
  'update',
  'source',
  'voice',
  'place',
  'term',
] as const;

export type ReferableKind = (typeof referableKinds)[number];

/** Marks the schemas that hold the id of another piece of content, and says of which kind. */
export const referenceRegistry = z.registry<{ to: ReferableKind }>();

/** What an id looks like: a file name of lower-case words and digits joined by single hyphens, at most 64 characters. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const idMessage =
  'An id is the file name without its ending: lower-case letters and digits joined by single hyphens, such as "nis-2024-10-18".';

/** The longest id that a file name may hold. */
export const longestId = 64;

/** An id that names another piece of content. It is looked up by the edition, which knows all of them. */
export function reference(to: ReferableKind) {
  const schema = z.string().regex(idPattern, idMessage).max(longestId, idMessage);
  schema.register(referenceRegistry, { to });
  return schema;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Tells whether a text names a day that exists in the Gregorian calendar.
 * @param text `YYYY-MM-DD`
 */
export function isRealDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const length = monthLengths[month - 1];
  if (year < 1000 || length === undefined) return false;
  return day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : length);
}

/** Tells whether a text is a real day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (EDTF level 0). */
export function isRealPartialDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isRealDay(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isRealDay(`${text}-01`);
  return isRealDay(text);
}

const dayMessage = 'Write a day as YYYY-MM-DD, such as 2024-10-18.';
const partialDayMessage =
  'Write a day as YYYY-MM-DD, a month as YYYY-MM or a year as YYYY, with quotation marks round a year.';
const monthAndDay = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';

// What `meta` adds below is for JSON Schemas alone: a text editor cannot run a check that is a function.

/** A day of the calendar, `YYYY-MM-DD`. Days are text, so that no time zone can move them. */
export const day = z
  .string(dayMessage)
  .refine(isRealDay, {
    error: (issue) =>
      `"${String(issue.input)}" is not a day of the calendar. Write a real day as YYYY-MM-DD, such as 2024-10-18.`,
  })
  .meta({ pattern: `^[1-9]\\d{3}-${monthAndDay}$`, errorMessage: dayMessage });

/** A day, a month or a year, as far as it is known. */
export const partialDay = z
  .string(partialDayMessage)
  .refine(isRealPartialDay, {
    error: (issue) =>
      `"${String(issue.input)}" is not a day, month or year of the calendar. Write it as 2024-10-18, 2024-10 or '2024'.`,
  })
  .meta({
    pattern: `^[1-9]\\d{3}(?:-(?:0[1-9]|1[0-2])|-${monthAndDay})?$`,
    errorMessage: partialDayMessage,
  });

/**
 * A text of one or more characters that are not blank.
 * @param most the longest it may be, in characters, so that it does not grow into something else
 */
export function text(most: number) {
  const emptyMessage = 'This is empty. Write the text, or leave the field out if it may be left out.';
  return z
    .string()
    .trim()
    .min(1, emptyMessage)
    .max(most, `This is longer than ${most} characters. Shorten it, or move the detail to the story.`)
    .meta({ pattern: '\\S', patternErrorMessage: emptyMessage });
}

const languageMessage = 'Write a language as its code, such as en, ko, ru, uk or zh-Hant.';

/** A language by its BCP 47 code. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, languageMessage);

/**
 * The same text in several languages, by their codes.
 * @param most the longest each may be, in characters
 */
export function textByLanguage(most: number) {
  return z.record(languageCode, text(most), {
    error: ({ code }) => (code === 'invalid_key' ? languageMessage : undefined),
  });
}

const webAddressMessage =
  'Write the whole address of a page, beginning with https:// (or http:// for an old page that has nothing else), without a user name or port.';

/** The address of a page on the web: something a reader can open safely, and sees where it leads. */
export const webAddress = z
  .string()
  .max(600, 'This address is longer than 600 characters. Use the shorter address of the same page.')
  .superRefine((address, context) => {
    const message = wrongWebAddress(address);
    if (message !== undefined) context.addIssue({ code: 'custom', message, input: address });
  })
  .meta({
    pattern: '^https?://[^\\s/:@?#]+\\.[^\\s/:@?#]+(?:[/?#]\\S*)?$',
    patternErrorMessage: webAddressMessage,
  });

function wrongWebAddress(address: string): string | undefined {
  if (address.length > 600) return undefined;
  if (!/^https?:\/\//.test(address)) return webAddressMessage;
  const wrong = wrongPageAddress(address);
  return wrong === undefined ? undefined : `${wrong.message} ${wrong.remedy}`;
}

/** A finite number, as it is written. YAML can also write NaN and infinity; those are refused. */
export const number = z.number({
  error: (issue) =>
    typeof issue.input === 'number'
      ? 'This is not a number that can be printed. Write plain digits, such as 15000 or 1.2.'
      : 'Write a number in plain digits, without quotation marks, separators or units, such as 15000.',
});

/** Words in a language other than that of the page. */
export const wordsInLanguage = z.strictObject({
  language: languageCode.describe('Code of the language the words are in, such as ko or ru.'),
  text: text(600).describe('The words, in the script of that language, exactly as they are printed there.'),
});

/** How close somebody stands to the war: evidence of what they say, not of the thing itself. */
export const party = z
  .enum(['belligerent', 'ally', 'state-affiliated', 'none'])
  .describe(
    'Whether this speaks for a side: belligerent (a state at war, its army, its news agency), ally (of a side), state-affiliated (owned or run by another state), none.',
  );

/** The places that something is about. */
export const placesItIsAbout = z
  .array(reference('place'))
  .min(1, 'Name at least one place, or leave places out.')
  .optional()
  .describe(
    'Ids of the places that this is about, where it is plainly about a place: their pages list it, and a map can show it. Adding them is no change of substance.',
  );

/** Earlier ids of the same thing. Their addresses keep working. */
export const formerly = z
  .array(z.string().regex(idPattern, idMessage).max(longestId, idMessage))
  .min(1, 'Write at least one earlier id, or leave formerly out.')
  .optional()
  .describe(
    'Earlier ids of this file, the first of them first, if it was renamed after publication. Their addresses keep working, and feeds go on under the first.',
  );

/** Something that only the newsroom sees. */
export const draft = z
  .literal(true, 'Write draft: true, or take the line out to publish it.')
  .optional()
  .describe(
    'true while only the newsroom may see it: it shows in dev and in previews, and is not published.',
  );

/**
 * That something was withdrawn. Its file stays as it is, and so does its page, which says what stood there.
 * @param kind what it is, and so what can take its place
 */
export function withdrawn(kind: 'fact' | 'source' | 'update' | 'explainer') {
  return z
    .strictObject({
      on: day.describe('The day it was withdrawn: the day you publish that it was.'),
      because: text(400).describe('Why it was withdrawn, in a sentence or two for readers.'),
      see: reference(kind).optional().describe(`Id of the ${kind} that takes its place, if there is one.`),
    })
    .optional()
    .describe(
      `That this ${kind} was withdrawn after it was published. Keep all that stands in the file: its page tells it as what stood there once, and it is gone from everywhere else.`,
    );
}
