import { explainerPage, factPage, sourcePage, updatePage } from '../../addresses.ts';
import type { Claim, Explainer, Fact, Forecast, Source, Update } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { linesOfUpdate, type LineOfUpdate } from '../../wording/lines-of-update.ts';
import { wordClaimInLine } from '../../wording/says-who.ts';
import { wordStanding } from '../../wording/standing.ts';
import { wordForecastOfUpdate, wordNoteOnFigure, wordUpdateKind } from '../../wording/update.ts';
import { wordVerdict } from '../../wording/verdict.ts';
import { wordWithdrawnFact, wordWithdrawnSource } from '../../wording/withdrawn.ts';
import type { FeedEntry } from './feed.ts';
import { asPlainText, element, headedList, linkTo, type Markup } from './markup.ts';
import { toldAsMarkup } from './told-as-markup.ts';
import { wholeAddress } from './whole-address.ts';

/** The name of a thing in feeds, which stays when the site moves: a tag URI (RFC 4151). */
export function nameInFeeds(thing: string): string {
  return `tag:${site.authority.name},${site.authority.since}:${thing}`;
}

/** The id under which an explainer or update was first published. */
export function firstId({ id, formerly }: { id: string; formerly: readonly string[] }): string {
  return formerly[0] ?? id;
}

/**
 * An update as feeds tell it: in full, with whom it rests on. Its days are those of the update and of nothing else.
 * @param noteOn what is said of a fact right after its words in the text
 */
export function entryOfUpdate(
  explainer: Explainer,
  update: Update,
  noteOn?: (fact: Fact) => string,
): FeedEntry {
  const address = wholeAddress(updatePage(explainer.id, update.id));
  const statedBy = claimsShown(update);
  const sources = sourcesOf(update, statedBy);
  const lines = linesOfUpdate(update);
  const text = withDay(update.day, toldAsMarkup(update.body.text, address, noteOn));
  return {
    id: nameInFeeds(`${firstId(explainer)}/updates/${firstId(update)}`),
    address,
    headline: update.headline,
    kind: wordUpdateKind(update.kind),
    explainer: { name: explainer.question, address: wholeAddress(explainerPage(explainer.id)) },
    author: explainer.byline,
    day: update.day,
    published: update.published,
    summary: summaryOf(update, lines) ?? asPlainText(text.slice(0, 1)),
    content: [
      ...text,
      ...correctionOf(update),
      ...headedList(
        'What it brought',
        lines.map((line) => [linkToFact(line.fact), `: ${wordLine(line)}`]),
      ),
      ...headedList(
        'Forecasts',
        update.forecasts.map((forecast) => [lineOfForecast(update, forecast)]),
      ),
      ...headedList('What was withdrawn', withdrawnIn(explainer, update)),
      ...headedList(
        'Who says so',
        [...statedBy].map(([fact, claims]) => whoSays(fact, claims)),
      ),
      ...headedList('Sources', sources.map(lineOfSource)),
    ],
    sources,
  };
}

/** The claims that its text and its lines tell, by fact: those it brought, else those its words hold, else the current one. */
function claimsShown({ brought, body }: Update): Map<Fact, Claim[]> {
  const placed = body.passages.flatMap(({ facts }) => facts);
  const facts = new Set([...brought.map(({ fact }) => fact), ...placed.map(({ fact }) => fact)]);
  return new Map(
    [...facts].map((fact): [Fact, Claim[]] => {
      const here = brought.filter((line) => line.fact === fact).map(({ claim }) => claim);
      const told = placed.filter((place) => place.fact === fact).flatMap((place) => place.told);
      const claims = here.length > 0 ? here : told;
      return [fact, claims.length > 0 ? [...new Set(claims)] : [fact.current]];
    }),
  );
}

function sourcesOf({ body, forecasts }: Update, claims: ReadonlyMap<Fact, readonly Claim[]>): Source[] {
  const cited = body.passages.flatMap(({ citations }) => citations.map(({ source }) => source));
  const quoted = body.passages.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.source));
  const inBlocks = body.text.flatMap((block) => (block.kind === 'quotation' ? [block.quote.source] : []));
  const ofClaims = [...claims.values()].flat().flatMap(({ sources }) => sources.map(({ source }) => source));
  return [
    ...new Set([...cited, ...quoted, ...inBlocks, ...ofClaims, ...forecasts.map(({ source }) => source)]),
  ];
}

/** The day of the development stands in the text: the entry's own days are those on which we published it. */
function withDay(day: string, [first, ...others]: readonly Markup[]): Markup[] {
  const words = element('strong', `${wordDay(day)}:`);
  if (typeof first === 'object' && first.name === 'p') {
    return [{ ...first, children: [words, ' ', ...first.children] }, ...others];
  }
  return [element('p', words), ...(first === undefined ? [] : [first]), ...others];
}

function summaryOf(update: Update, lines: readonly LineOfUpdate[]): string | undefined {
  const told = lines.map((line) => `${line.fact.label}: ${wordLine(line)}`);
  const mended = update.kind === 'correction' ? [`From “${update.was}” to “${update.now}”`] : [];
  const all = [...mended, ...told];
  return all.length === 0 ? undefined : `${all.join('; ')}.`;
}

function correctionOf(update: Update): Markup[] {
  if (update.kind !== 'correction') return [];
  const { was, now, where, foundBy } = update;
  return headedList('Corrected', [
    [`Where it stood: ${where}`],
    [`What stood there: ${was}`],
    [`What stands there now: ${now}`],
    ...(foundBy === undefined ? [] : [[`Found by ${foundBy}`]]),
  ]);
}

function wordLine({ fact, claim, was, now, note }: LineOfUpdate): string {
  const figures = was === undefined ? now : `from ${was} to ${now ?? ''}`;
  const words = figures ?? (claim.says ?? fact.label).replace(/\.$/, '');
  const after = note === undefined ? '' : `, ${wordNoteOnFigure(note)}`;
  return `${words} (${claim.by.shortName}${after})`;
}

function whoSays(fact: Fact, claims: readonly Claim[]): Markup[] {
  const standing = wordStanding(fact.standing).toLowerCase();
  const told = claims.map((claim) => wordClaimInLine(fact, claim)).join('; ');
  return [`Fact ${fact.number}, `, linkToFact(fact), ` (${standing}). ${told}.`];
}

function withdrawnIn(explainer: Explainer, { withdrawn: { facts, sources } }: Update): Markup[][] {
  const addressOf = (id: string) => wholeAddress(factPage(explainer.id, id));
  return [
    ...facts.map(({ stood }) => [linkTo(addressOf(stood.id), wordWithdrawnFact(stood))]),
    ...sources.map(({ stood }) => [linkTo(wholeAddress(sourcePage(stood.id)), wordWithdrawnSource(stood))]),
  ];
}

function lineOfForecast(update: Update, forecast: Forecast): string {
  return `${wordForecastOfUpdate(update, forecast)}: ${forecast.statement} ${wordVerdict(forecast.verdict)}.`;
}

function linkToFact(fact: Fact): Markup {
  return linkTo(wholeAddress(factPage(fact.explainer, fact.id)), fact.label);
}

function lineOfSource({ id, publisher, title, published, url, noAddress }: Source): Markup[] {
  const original = url === undefined ? (noAddress ?? 'No address.') : linkTo(url, url);
  return [
    `${publisher}, `,
    linkTo(wholeAddress(sourcePage(id)), title),
    `, ${wordDay(published)}. `,
    original,
  ];
}
