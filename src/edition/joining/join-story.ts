import { verdicts } from '../../schemas/forecast.ts';
import { isBefore } from '../calendar.ts';
import { debtsOf } from '../debts-of-facts.ts';
import type { Forecast, Question, Quote } from '../edition.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { joinFacts } from './join-facts.ts';
import { named, shelve, type Library, type Story } from './library.ts';
import { by } from './order.ts';

/** Joins what one explainer states: its facts, and the quotations it may cite. */
export function joinStory(manuscript: Manuscript, explainer: string, library: Library): Story {
  const quotes = entriesOf(manuscript, 'quote', explainer)
    .map((quote) => joinQuote(quote, library))
    .sort(by(({ said, id }) => [said, id]));
  for (const quote of quotes) {
    quote.speaker.quotes.push(quote);
    quote.source.quotes.push(quote);
  }
  return {
    library,
    facts: joinFacts(entriesOf(manuscript, 'fact', explainer), library, (fact) => debtsOf(manuscript, fact)),
    quotes: shelve(quotes),
  };
}

function joinQuote({ id, data }: EntryOf<'quote'>, library: Library): Quote {
  return {
    id,
    speaker: named(library.voices, data.speaker),
    role: data.role,
    said: data.said,
    venue: data.venue,
    words: data.words,
    translation: data.translation,
    source: named(library.sources, data.source),
    at: data.at,
  };
}

/** Joins the forecasts of one explainer, by the day they were made. */
export function joinForecasts(entries: readonly EntryOf<'forecast'>[], story: Story): Forecast[] {
  const forecasts = entries
    .map((entry) => joinForecast(entry, story))
    .sort(by(({ said, verdict, id }) => [said, verdicts.indexOf(verdict), id]));
  for (const forecast of forecasts) forecast.by.forecasts.push(forecast);
  return forecasts;
}

function joinForecast({ id, data }: EntryOf<'forecast'>, { library, facts }: Story): Forecast {
  const { statement, said, at, words, criteria, criteriaSet, verdict, resolved, because } = data;
  return {
    id,
    formerly: data.formerly ?? [],
    statement,
    by: named(library.voices, data.by),
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
  };
}

/** Joins the questions of one explainer that are still open, by the day since when they are listed. */
export function joinQuestions(entries: readonly EntryOf<'question'>[], { facts }: Story): Question[] {
  return entries
    .filter(({ data }) => data.answeredBy === undefined)
    .map(({ id, data }) => ({
      id,
      question: data.question,
      why: data.why,
      settledBy: data.settledBy,
      since: data.since,
      facts: (data.facts ?? []).map((fact) => named(facts, fact)),
    }))
    .sort(by(({ since, id }) => [since, id]));
}
