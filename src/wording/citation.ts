import type { Fact, Forecast, Source } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { withoutStop } from './full-stop.ts';
import { wordFactValue } from './fact.ts';
import { wordList } from './list.ts';
import { wordStanding } from './standing.ts';
import { wordVerdict } from './verdict.ts';

/** Where a fact or forecast is published: what a citation of it must name. */
export interface Publication {
  /** Name of the site. */
  name: string;
  /** The question of the explainer. */
  question: string;
  /** The day on which the explainer was last changed, `YYYY-MM-DD`. */
  updated: string;
  /** The whole address of its page. */
  address: string;
}

/** A fact in one line of plain text, to be copied: its words, how it stands, who says so, as of when, and where it is. */
export function citeFact(fact: Fact, publication: Publication): string {
  const { current } = fact;
  const value = wordFactValue(fact);
  const words =
    value === undefined || fact.kind === 'event' ? (current.says ?? fact.label) : `${fact.label}: ${value}`;
  return [
    `${publication.name}, fact ${fact.number}: ${withoutStop(words)}`,
    ` (${wordStanding(fact.standing).toLowerCase()}; ${current.by.name}, as of ${wordDay(current.asOf)}).`,
    ` In “${publication.question}”, version of ${wordDay(publication.updated)}. ${publication.address}`,
  ].join('');
}

/** A forecast in one line of plain text, to be copied: who said what when, and what became of it. */
export function citeForecast(forecast: Forecast, publication: Publication): string {
  const { statement, by, said, verdict, resolved } = forecast;
  const ended = resolved === undefined ? '' : `, as of ${wordDay(resolved)}`;
  return [
    `${publication.name}, forecast of ${by.name}, ${wordDay(said)}: ${withoutStop(statement)}`,
    ` (${wordVerdict(verdict).toLowerCase()}${ended}).`,
    ` In “${publication.question}”, version of ${wordDay(publication.updated)}. ${publication.address}`,
  ].join('');
}

/** A source in one line of plain text, as a reading list names it. */
export function citeSource(source: Source): string {
  const authors = source.authors.length === 0 ? [] : [wordList(source.authors)];
  const translated = source.titleTranslated === undefined ? '' : ` (${source.titleTranslated})`;
  const described = source.title.startsWith('[');
  const title = `${described ? source.title : `“${source.title}”`}${translated}`;
  const parts = [...authors, title, source.publisher, wordDay(source.published)].join(', ');
  return `${parts}. ${source.url ?? withoutStop(source.noAddress ?? 'No address')} (seen ${wordDay(source.accessed)}).`;
}
