/** Builders of the parts of a written story: each gives an entry that breaks no rule, and takes only what a test is about. */
import { bridge, entry, prose, type Data, type Placed } from './entry.ts';

/** Words of the River Board, in English. */
export function aWrittenQuote(
  id = 'engineer-on-time',
  given: Partial<Data<'quote'>> = {},
  placed: Placed = {},
) {
  const data: Data<'quote'> = {
    speaker: 'river-board',
    role: 'Owner of the bridge',
    said: '2024-10-18',
    words: { language: 'en', text: 'We repaired the bridge on time, and nobody was hurt.' },
    source: 'herald',
    ...given,
  };
  return entry('quote', id, data, placed);
}

/** A forecast that came true. */
export function aWrittenForecast(
  id = 'reopens-in-autumn',
  given: Partial<Data<'forecast'>> = {},
  placed: Placed = {},
) {
  const data: Data<'forecast'> = {
    statement: 'The bridge will reopen in autumn.',
    by: 'river-board',
    said: '2024-06-22',
    source: 'herald',
    criteria: 'Traffic on the bridge before December 2024.',
    criteriaSet: '2026-11-24',
    verdict: 'happened',
    resolved: '2024-10-18',
    because: 'It reopened in October.',
    facts: ['reopening'],
    ...given,
  };
  return entry('forecast', id, data, placed);
}

/** Something not known. */
export function aWrittenQuestion(
  id = 'next-repair',
  given: Partial<Data<'question'>> = {},
  placed: Placed = {},
) {
  const data: Data<'question'> = {
    question: 'When is the next repair?',
    why: 'The board has published no plan.',
    settledBy: 'A plan of the board.',
    since: '2026-11-24',
    ...given,
  };
  return entry('question', id, data, placed);
}

/**
 * A section of the story.
 * @param text MDX; it begins on line 4 of the file
 */
export function aWrittenSection(
  id: string,
  text: string,
  given: Partial<Data<'section'>> = {},
  order = 1,
  placed: Placed = {},
) {
  const explainer = placed.explainer ?? bridge;
  const file = placed.file ?? `content/explainers/${explainer}/sections/${order}-${id}.mdx`;
  const data: Data<'section'> = { title: 'The repairs', kind: 'background', ...given };
  return { ...entry('section', id, data, { ...placed, file }), order, prose: prose(text) };
}

/**
 * A development of the story.
 * @param text MDX; it begins on line 4 of the file
 */
export function aWrittenUpdate(
  id: string,
  text: string,
  given: Partial<Data<'update'>> = {},
  placed: Placed = {},
) {
  const data = {
    kind: 'development',
    headline: 'The board published its accounts.',
    day: '2026-11-20',
    published: '2026-11-24',
    ...given,
  } as Data<'update'>;
  return { ...entry('update', id, data, placed), prose: prose(text) };
}

/**
 * The explainer of the story.
 * @param text MDX of the short answer; it begins on line 4 of the file
 */
export function aWrittenExplainer(text: string, given: Partial<Data<'explainer'>> = {}, id = bridge) {
  const data: Data<'explainer'> = {
    question: 'Will the bridge reopen?',
    kicker: 'The valley',
    standfirst: 'The bridge was closed for repairs.',
    published: '2026-11-24',
    byline: 'The desk',
    state: 'quiet',
    dataCutOff: '2026-11-20',
    keyFacts: ['workers'],
    howSure: 'Quite sure.',
    method: 'We read the papers.',
    reviewBy: '2027-11-24',
    ...given,
  };
  return { ...entry('explainer', id, data, { explainer: id }), prose: prose(text) };
}
