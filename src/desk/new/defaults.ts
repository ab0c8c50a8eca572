import { entriesOf } from '../../edition/manuscript.ts';
import type { Answers } from './compose.ts';
import type { NewKind } from './kinds.ts';
import type { Story } from './things-there.ts';

/** Flags whose answer the tool knows: they are not asked for, and a flag overrides them. */
const known = ['recorded', 'accessed', 'since', 'criteriaSet', 'number', 'published'] as const;

/** Fields that may be left out and are asked for all the same, because most files have them. */
export const usualFields: Partial<Record<NewKind, readonly string[]>> = {
  source: ['titleTranslated', 'url', 'noAddress'],
  claim: ['value', 'low', 'high', 'qualifier', 'at', 'words', 'note'],
  fact: ['standingNote', 'value', 'low', 'high', 'qualifier', 'at', 'words'],
  quote: ['venue', 'translationBy', 'translation', 'translator', 'checkedBy', 'at'],
  voice: ['short', 'about'],
  update: ['facts', 'forecasts', 'questions', 'quotes', 'sources'],
  forecast: ['words', 'resolved', 'because', 'facts'],
  question: ['facts'],
  explainer: ['founding'],
};

/** What the desk knows when it answers for an editor. */
interface Day {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Numbers of facts that stand in files which cannot be read for another mistake. */
  numbersUnread: readonly number[];
}

/** Answers that the tool gives itself, by flag. */
export function defaultsFor(kind: NewKind, story: Story, { today, numbersUnread }: Day): Answers {
  const answers = new Map<string, readonly string[]>([
    ['language', ['en']],
    ...['accessed', 'since', 'criteriaSet'].map((flag) => [flag, [today]] as const),
    ['recorded', [dayOfClaims(story, today)]],
  ]);
  if (kind === 'update' || kind === 'explainer') answers.set('published', [today]);
  if (kind === 'update') answers.set('day', [today]);
  if (kind === 'fact') answers.set('number', [String(nextNumber(story, numbersUnread))]);
  if (kind === 'forecast') answers.set('verdict', ['open']);
  if (kind === 'explainer') {
    answers.set('dataCutOff', [today]);
    answers.set('state', ['developing']);
  }
  return answers;
}

/** No claim goes on the page before its story, of which the day may lie ahead. */
function dayOfClaims({ manuscript, explainer }: Story, today: string): string {
  const published = entriesOf(manuscript, 'explainer', explainer)[0]?.data.published ?? today;
  return published > today ? published : today;
}

/** The answers that are not even asked for in a terminal. */
export function withoutAsking(kind: NewKind, defaults: Answers): Map<string, readonly string[]> {
  // Of a source, the day of publication is the source's own.
  return new Map(
    [...defaults].filter(
      ([flag]) => known.some((each) => each === flag) && !(kind === 'source' && flag === 'published'),
    ),
  );
}

/** A number is never given again, also not that of a fact which was withdrawn. */
function nextNumber({ manuscript, explainer }: Story, numbersUnread: readonly number[]): number {
  const numbers = entriesOf(manuscript, 'fact', explainer).map(({ data }) => data.number);
  return Math.max(0, ...numbers, ...numbersUnread) + 1;
}

/**
 * Facts to which claims were added that no update has told yet.
 * @param published the day of the update
 */
export function factsUntold({ manuscript, explainer }: Story, published: string): string[] {
  const told = entriesOf(manuscript, 'update', explainer)
    .filter(({ data }) => data.published === published)
    .flatMap(({ data }) => data.facts ?? []);
  const began = entriesOf(manuscript, 'explainer', explainer)[0]?.data.published ?? published;
  return entriesOf(manuscript, 'fact', explainer)
    .filter(({ data }) => data.claims.some(({ recorded }) => recorded === published && recorded > began))
    .map(({ id }) => id)
    .filter((id) => !told.includes(id));
}
