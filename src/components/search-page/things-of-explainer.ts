import {
  explainerPage,
  factPage,
  forecastPage,
  questionPlace,
  sectionPlace,
  termId,
  timelinePage,
  updatePage,
} from '../../addresses.ts';
import type {
  Claim,
  Explainer,
  Fact,
  Forecast,
  Question,
  Section,
  Term,
  Update,
} from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { wordFactValue } from '../../wording/fact.ts';
import { wordVoiceOnDay } from '../../wording/says-who.ts';
import { wordThing, wordWhetherOpen } from '../../wording/thing.ts';
import { wordTold } from '../../wording/told.ts';
import { wordUpdateKind } from '../../wording/update.ts';
import { wordVerdict } from '../../wording/verdict.ts';
import { pageToFind } from './own-pages.ts';
import type { ThingToFind } from './thing-to-find.ts';

/**
 * What can be found of one explainer: itself, its sections, facts and words first, then what is listed apart.
 * @param isOneOfMany whether its sections must say whose they are
 */
export function thingsOfExplainer(explainer: Explainer, isOneOfMany: boolean): ThingToFind[] {
  const { id, sections, facts, terms, updates, forecasts, questions, timeline } = explainer;
  const whose = isOneOfMany ? explainer.question : '';
  return [
    explainerToFind(explainer),
    ...sections.map((section) => sectionToFind(section, id, whose)),
    ...(timeline.whole.length > 0
      ? [pageToFind('What happened when', timelinePage(id), ['timeline'], whose)]
      : []),
    ...facts.map(factToFind),
    ...terms.map((term) => termToFind(term, id)),
    ...updates.map((update) => updateToFind(update, id)),
    ...forecasts.map(forecastToFind),
    ...questions.map((question) => questionToFind(question, id)),
  ];
}

function explainerToFind(explainer: Explainer): ThingToFind {
  const { id, question, standfirst, kicker, updated, shortAnswer } = explainer;
  return {
    kind: 'explainer',
    mark: wordThing('explainer'),
    title: question,
    names: [],
    says: standfirst,
    line: `as of ${wordDay(updated)}`,
    address: explainerPage(id),
    texts: [kicker, wordTold(shortAnswer.text)],
  };
}

function sectionToFind({ id, title, asOf, body }: Section, explainer: string, whose: string): ThingToFind {
  return {
    kind: 'section',
    mark: wordThing('section'),
    title,
    names: [],
    line: [whose, asOf === undefined ? '' : `as of ${wordDay(asOf)}`].filter(Boolean).join(', '),
    address: sectionPlace(explainer, id),
    texts: [wordTold(body.text)],
  };
}

function factToFind(fact: Fact): ThingToFind {
  const { number, label, standing, current, claims, places } = fact;
  const isWorded = fact.kind === 'statement' || fact.kind === 'event';
  const value = isWorded ? undefined : wordFactValue(fact);
  return {
    kind: 'fact',
    mark: `Fact ${number}`,
    title: label,
    names: [],
    says: current.figure === undefined ? current.says : undefined,
    standing,
    line: [value, wordVoiceOnDay(current)].filter((each) => each !== undefined).join(', '),
    address: factPage(fact.explainer, fact.id),
    texts: [
      'definition' in fact ? fact.definition : undefined,
      fact.kind === 'clause' ? fact.document : undefined,
      fact.kind === 'event' ? wordDay(fact.on) : undefined,
      ...places.map(({ name }) => name),
      ...claims.flatMap((claim) => textsOfClaim(fact, claim)),
    ],
  };
}

function textsOfClaim(fact: Fact, claim: Claim): (string | undefined)[] {
  const { by, says, asOf, note, sources } = claim;
  const value = claim.figure === undefined ? undefined : wordFactValue(fact, claim);
  return [by.name, says, value, wordDay(asOf), note, ...sources.map(({ words }) => words)];
}

function termToFind({ id, term, meaning }: Term, explainer: string): ThingToFind {
  return {
    kind: 'term',
    mark: wordThing('term'),
    title: term,
    names: [],
    says: meaning,
    line: '',
    address: `${explainerPage(explainer)}#${termId(id)}`,
    texts: [],
  };
}

function updateToFind(update: Update, explainer: string): ThingToFind {
  const { id, kind, headline, day, body } = update;
  return {
    kind: 'update',
    mark: wordUpdateKind(kind),
    title: headline,
    names: [],
    line: wordDay(day),
    address: updatePage(explainer, id),
    texts: [wordTold(body.text), ...(kind === 'correction' ? [update.was, update.now] : [])],
  };
}

function forecastToFind(forecast: Forecast): ThingToFind {
  const { id, explainer, statement, by, said, verdict, resolved, words, because, criteria } = forecast;
  const ended = resolved === undefined ? '' : `, as of ${wordDay(resolved)}`;
  return {
    kind: 'forecast',
    mark: wordThing('forecast'),
    title: statement,
    names: [],
    line: `${by.shortName}, ${wordDay(said)}. ${wordVerdict(verdict)}${ended}`,
    address: forecastPage(explainer, id),
    texts: [by.name, words, because, criteria],
  };
}

function questionToFind(
  { id, question, why, settledBy, since, answeredBy }: Question,
  explainer: string,
): ThingToFind {
  return {
    kind: 'question',
    mark: wordThing('question'),
    title: question,
    names: [],
    line: wordWhetherOpen(since, answeredBy?.published),
    address: questionPlace(explainer, id),
    texts: [why, settledBy],
  };
}
