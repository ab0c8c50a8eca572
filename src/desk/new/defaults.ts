import { entriesOf, type Manuscript } from '../../edition/manuscript.ts';
import type { Answers } from './compose.ts';
import type { NewKind } from './kinds.ts';

/** Flags whose answer the tool knows: they are not asked for, and a flag overrides them. */
const known = ['recorded', 'accessed', 'since', 'criteriaSet', 'number', 'published'] as const;

/** Fields that may be left out and are asked for all the same, because most files have them. */
export const usualFields: Partial<Record<NewKind, readonly string[]>> = {
  source: ['titleTranslated', 'url', 'noAddress'],
  claim: ['value', 'low', 'high', 'qualifier', 'says', 'at', 'words'],
  fact: ['standingNote', 'value', 'low', 'high', 'qualifier', 'at', 'words'],
  quote: ['venue', 'translationBy', 'translation', 'translator', 'checkedBy', 'at'],
  voice: ['short', 'about'],
  update: ['facts', 'forecasts', 'questions', 'quotes', 'sources'],
  forecast: ['words', 'resolved', 'because', 'facts'],
  question: ['facts'],
  explainer: ['founding'],
};

/**
 * Answers that the tool gives itself, by flag.
 * @param today `YYYY-MM-DD`
 */
export function defaultsFor(
  kind: NewKind,
  { manuscript, explainer, today }: { manuscript: Manuscript; explainer: string; today: string },
): Answers {
  const answers = new Map<string, readonly string[]>([
    ['language', ['en']],
    ...['recorded', 'accessed', 'since', 'criteriaSet'].map((flag) => [flag, [today]] as const),
  ]);
  if (kind === 'update' || kind === 'explainer') answers.set('published', [today]);
  if (kind === 'update') answers.set('day', [today]);
  if (kind === 'fact') answers.set('number', [String(nextNumber(manuscript, explainer))]);
  if (kind === 'forecast') answers.set('verdict', ['open']);
  if (kind === 'explainer') {
    answers.set('dataCutOff', [today]);
    answers.set('state', ['developing']);
  }
  return answers;
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

function nextNumber(manuscript: Manuscript, explainer: string): number {
  return Math.max(0, ...entriesOf(manuscript, 'fact', explainer).map(({ data }) => data.number)) + 1;
}
