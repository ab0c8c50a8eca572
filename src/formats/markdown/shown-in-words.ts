import { factPage, forecastPage, placePage, updatePage, voicePage } from '../../addresses.ts';
import type { Explainer, Fact, Forecast, Question, TimelineEntry, ToldBlock } from '../../edition/edition.ts';
import { newestFirst } from '../../wording/chart.ts';
import { wordDay } from '../../wording/day.ts';
import { wordFactValue } from '../../wording/fact.ts';
import { inSentences } from '../../wording/in-sentences.ts';
import { wordCount, wordList } from '../../wording/list.ts';
import { wordMeasure } from '../../wording/measure.ts';
import { signOfOperation } from '../../wording/operation.ts';
import { wordStanding } from '../../wording/standing.ts';
import { wordEntryKind } from '../../wording/timeline.ts';
import { wordVerdict } from '../../wording/verdict.ts';
import { asList, element, linkTo, type Markup } from '../feeds/markup.ts';
import { wholeAddress } from '../feeds/whole-address.ts';
import { lineOfClaim, lineOfFact } from './fact-lines.ts';

/**
 * What the page of an explainer lists or draws, in words: forecasts, questions, the timeline, charts, sums, places and ways.
 * @returns gives the words of a block; nothing for a block that has its own
 */
export function shownInWords(explainer: Explainer): (block: ToldBlock) => Markup[] | undefined {
  return (block) => {
    switch (block.kind) {
      case 'questions':
        return asList(explainer.questions.map(wordsOfQuestion));
      case 'forecasts':
        return asList(explainer.forecasts.map(wordsOfForecast));
      case 'timeline':
        return asList(
          explainer.timeline.turningPoints.flatMap(({ entries }) =>
            entries.map((entry) => [element('p', ...wordsOfEntry(explainer.id, entry))]),
          ),
        );
      case 'chart':
        return titled(block.title, block.facts.map(figuresOf), block.note);
      case 'sum':
        return titled(block.title, block.facts.map(sumOf));
      case 'places':
      case 'map':
      case 'route':
        return titled(
          block.title,
          block.places.map(({ id, name }) => [linkTo(wholeAddress(placePage(id)), name)]),
        );
      case 'paragraph':
      case 'heading':
      case 'list':
      case 'table':
      case 'quotation':
      case 'founding-report':
      case 'answer':
      case 'clause':
        return undefined;
    }
  };
}

function wordsOfQuestion({ question, why, settledBy, since, facts, answeredBy }: Question): Markup[] {
  const answer = answeredBy && [
    `Answered on ${wordDay(answeredBy.published)}: `,
    linkTo(wholeAddress(updatePage(answeredBy.explainer, answeredBy.id)), answeredBy.headline),
  ];
  const measure = answeredBy ? 'What was to settle it' : 'What would settle it';
  return [
    element('p', element('strong', question), ` Listed as not known since ${wordDay(since)}.`),
    ...(answer ? [element('p', ...answer)] : []),
    element('p', why),
    element('p', `${measure}: ${settledBy}`),
    ...behind(facts),
  ];
}

function wordsOfForecast(forecast: Forecast): Markup[] {
  const { explainer, id, statement, by, said, verdict, resolved, because, facts } = forecast;
  const asOf = resolved === undefined ? '' : ` as of ${wordDay(resolved)}`;
  return [
    element(
      'p',
      linkTo(wholeAddress(forecastPage(explainer, id)), statement),
      ' Forecast by ',
      linkTo(wholeAddress(voicePage(by.id)), by.name),
      `, ${wordDay(said)}.`,
    ),
    element(
      'p',
      element('strong', `${wordVerdict(verdict)}${asOf}.`),
      because === undefined ? '' : ` ${because}`,
    ),
    ...behind(facts),
    element('p', `Measured by: ${wordMeasure(forecast)}`),
  ];
}

function behind(facts: readonly Fact[]): Markup[] {
  return asList(facts.map((fact) => lineOfFact(fact)));
}

function wordsOfEntry(explainer: string, entry: TimelineEntry): Markup[] {
  const when = `${wordDay(entry.day)}, ${wordEntryKind(entry.kind).toLowerCase()}: `;
  if (entry.kind === 'forecast') {
    const voices = [...new Set(entry.forecasts.map(({ by }) => by.name))];
    return [when, `${wordCount(entry.forecasts.length, 'forecast')}, by ${wordList(voices)}`];
  }
  if (entry.kind === 'outcome') {
    const ends = entry.forecasts.map(({ statement, verdict }) => `${wordVerdict(verdict)}: ${statement}`);
    return [when, ends.join(' ')];
  }
  if (entry.update === undefined) {
    return [when, ...(entry.kind === 'event' ? entry.facts.flatMap((fact) => lineOfFact(fact)) : [])];
  }
  return [when, linkTo(wholeAddress(updatePage(explainer, entry.update.id)), entry.update.headline)];
}

/** Every figure that a chart draws, by fact, the newest first. */
function figuresOf(fact: Fact): Markup[] {
  const counts = fact.claims.length > 1 ? 'This is the claim that counts.' : undefined;
  const said = newestFirst([fact]).map(({ claim }) =>
    inSentences(`${lineOfClaim(fact, claim)}.`, claim === fact.current ? counts : undefined, claim.note),
  );
  return [element('p', ...nameOf(fact)), element('ul', ...said.map((words) => element('li', words)))];
}

function nameOf(fact: Fact): Markup[] {
  const page = wholeAddress(factPage(fact.explainer, fact.id));
  return [
    linkTo(page, `Fact ${fact.number}`),
    `, ${wordStanding(fact.standing).toLowerCase()}. ${fact.label}`,
  ];
}

/** The arithmetic of a derived fact: `6 boats (fact 1) × 20 seats (fact 2) = 120 seats (fact 3)`. */
function sumOf(fact: Fact): Markup[] {
  const withLabel = (each: Fact) => `${wordFactValue(each) ?? ''} (fact ${each.number}, ${each.label})`;
  if (fact.kind !== 'derived') return [withLabel(fact)];
  const [first, second] = fact.of;
  return [`${withLabel(first)} ${signOfOperation(fact.operation)} ${withLabel(second)} = ${withLabel(fact)}`];
}

function titled(title: string, items: readonly Markup[][], note?: string): Markup[] {
  return [
    element('p', element('strong', title)),
    ...(note === undefined ? [] : [element('p', `Not comparable: ${note}`)]),
    ...asList(items),
  ];
}
