import { verdicts } from '../../schemas/forecast.ts';
import { isBefore } from '../calendar.ts';
import type { Forecast, Question, UpdateInBrief, VerdictCount } from '../edition.ts';
import { rolesOn } from '../roles-on.ts';
import type { EntryOf } from '../manuscript.ts';
import { named, type Story } from './library.ts';
import { by } from './order.ts';

type UpdateEntry = EntryOf<'update'>;

/**
 * Joins the forecasts of one explainer, by the day they were made.
 * @param updates of the explainer, the newest first
 */
export function joinForecasts(
  entries: readonly EntryOf<'forecast'>[],
  story: Story,
  updates: readonly UpdateEntry[],
): Forecast[] {
  const forecasts = entries
    .map((entry) => ({ ...joinForecast(entry, story), resolvedBy: resolving(entry, updates) }))
    .sort(by(({ said, verdict, id }) => [said, verdicts.indexOf(verdict), id]));
  for (const forecast of forecasts) {
    forecast.by.forecasts.push(forecast);
    for (const place of forecast.places) place.forecasts.push(forecast);
  }
  return forecasts;
}

function joinForecast(
  { id, explainer = '', data }: EntryOf<'forecast'>,
  { library, facts }: Story,
): Forecast {
  const { statement, said, at, words, criteria, criteriaSet, verdict, resolved, because } = data;
  const voice = named(library.voices, data.by);
  return {
    id,
    formerly: data.formerly ?? [],
    explainer,
    statement,
    by: voice,
    roles: rolesOn(voice, said),
    said,
    source: named(library.sources, data.source),
    at,
    words,
    criteria,
    criteriaSet,
    criteriaSetAfterwards: resolved !== undefined && isBefore(resolved, criteriaSet),
    verdict,
    resolved,
    because,
    facts: (data.facts ?? []).map((fact) => named(facts, fact)),
    places: (data.places ?? []).map((place) => named(library.places, place)),
  };
}

/**
 * The first development that tells how a forecast ended. What names it later, or is no development, tells that something of
 * an outcome known before has changed.
 */
function resolving({ id, data }: EntryOf<'forecast'>, updates: readonly UpdateEntry[]) {
  const { verdict, resolved } = data;
  if (verdict === 'open') return undefined;
  return inBrief(
    updates.findLast(
      (update) =>
        update.data.kind === 'development' &&
        update.data.forecasts?.includes(id) === true &&
        (resolved === undefined || !isBefore(update.data.day, resolved)),
    ),
  );
}

/** How many forecasts ended how, in the order of the verdicts; verdicts without a forecast are left out. */
export function tallyOfForecasts(forecasts: readonly Forecast[]): VerdictCount[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      count: forecasts.filter((forecast) => forecast.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}

/**
 * Joins the questions of one explainer: those still open first, by the day since when they are listed.
 * @param updates of the explainer, the newest first
 */
export function joinQuestions(
  entries: readonly EntryOf<'question'>[],
  { facts }: Story,
  updates: readonly UpdateEntry[],
): Question[] {
  return entries
    .map(({ id, data }) => ({
      id,
      question: data.question,
      why: data.why,
      settledBy: data.settledBy,
      since: data.since,
      facts: (data.facts ?? []).map((fact) => named(facts, fact)),
      answeredBy: inBrief(answering(id, data.answeredBy, updates)),
    }))
    .sort(by(({ answeredBy, since, id }) => [answeredBy === undefined ? 0 : 1, since, id]));
}

/** The update that a question names, else the one that names the question. */
function answering(id: string, answeredBy: string | undefined, updates: readonly UpdateEntry[]) {
  return (
    updates.find((update) => update.id === answeredBy) ??
    updates.find((update) => update.data.questions?.includes(id) === true)
  );
}

function inBrief(update: UpdateEntry | undefined): UpdateInBrief | undefined {
  if (update === undefined) return undefined;
  const { headline, day, published } = update.data;
  return { explainer: update.explainer ?? '', id: update.id, headline, day, published };
}
