import {
  correctionsPage,
  explainerPage,
  explainerSourcesPage,
  factPage,
  forecastPage,
  forecastsPage,
  frontPage,
  placePage,
  placesPage,
  sourcePage,
  sourcesPage,
  updatePage,
  updatesPage,
  voicePage,
  voicesPage,
} from '../../addresses.ts';
import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../../edition/manuscript.ts';
import { mostInPlace, updatesInOrder } from '../../edition/updates-in-order.ts';
import type { Thing } from './thing.ts';
import { rolesOnThePage, type Role, type Use } from './use.ts';

type Claim = EntryOf<'fact'>['data']['claims'][number];

/** What the first story of the front page shows besides its question. */
const rolesOnTheFront: readonly Role[] = ['key-fact', 'short-answer'];

/**
 * The pages of the site that show a thing. For sources and voices these are also the pages of stories that show a fact
 * which rests on them: its card there names only some of its claims.
 * @param uses everything that stands on the thing
 * @returns their addresses, by code point, each once
 */
export function pagesOf(manuscript: Manuscript, thing: Thing, uses: readonly Use[]): string[] {
  const pages = [
    ...ownPages(manuscript, thing, uses),
    ...pagesOfStories(manuscript, thing, uses),
    ...pagesOfForecasts(thing, uses),
    ...(uses.some(isItsCorrection) ? [correctionsPage] : []),
  ];
  return [...new Set(pages)].sort();
}

function ownPages(manuscript: Manuscript, thing: Thing, uses: readonly Use[]): string[] {
  const { id, explainer = '' } = thing;
  const direct = uses.filter(({ through }) => through.length === 0);
  switch (thing.kind) {
    case 'explainer':
      return [explainerPage(id), explainerSourcesPage(id), frontPage, ...listsWithStory(manuscript, thing)];
    case 'fact':
      return [factPage(explainer, id), ...pagesBesideFact(thing, direct), ...pagesOfPlaces(thing)];
    case 'source':
      return uses.length === 0 ? [] : [sourcePage(id), sourcesPage, ...pagesWithSource(id, direct)];
    case 'voice':
      return [voicePage(id), voicesPage, ...pagesWithVoice(id, direct)];
    case 'quote':
      return thing.entry?.kind === 'quote'
        ? [sourcePage(thing.entry.data.source), voicePage(thing.entry.data.speaker)]
        : [];
    case 'forecast':
      return [
        forecastPage(explainer, id),
        forecastsPage,
        ...(thing.entry?.kind === 'forecast' ? [voicePage(thing.entry.data.by)] : []),
        ...pagesOfPlaces(thing),
      ];
    case 'update':
      return [
        ...pagesOfUpdate(manuscript, thing),
        ...(isOnTheFront(manuscript, thing) ? [frontPage] : []),
        ...pagesBesideUpdate(manuscript, thing),
      ];
    case 'place':
      return [placePage(id), placesPage];
    case 'question':
    case 'term':
      return [];
  }
}

/** Pages of the places that a fact or forecast is about, and of those of a fact's journey. */
function pagesOfPlaces({ entry }: Pick<Thing, 'entry'>): string[] {
  if (entry?.kind !== 'fact' && entry?.kind !== 'forecast') return [];
  const journey = entry.kind === 'fact' ? entry.data.journey : undefined;
  const ids = [...(entry.data.places ?? []), ...(journey === undefined ? [] : [journey.from, journey.to])];
  return ids.map(placePage);
}

/** The lists of all explainers that name this one. */
function listsWithStory(manuscript: Manuscript, { id, entry }: Thing): string[] {
  const hasFounding = entry?.kind === 'explainer' && entry.data.founding !== undefined;
  const hasCorrection = entriesOf(manuscript, 'update', id).some(({ data }) => data.kind === 'correction');
  return [
    ...(entriesOf(manuscript, 'forecast', id).length > 0 ? [forecastsPage] : []),
    ...(hasFounding || hasCorrection ? [correctionsPage] : []),
  ];
}

/** Pages of what an update settled or answered, and, of a correction, of what it names as wrong before. */
function pagesBesideUpdate(manuscript: Manuscript, { entry, explainer = '' }: Thing): string[] {
  if (entry?.kind !== 'update') return [];
  const { forecasts = [], questions = [] } = entry.data;
  const settled = [
    ...forecasts.map((forecast) => forecastPage(explainer, forecast)),
    ...(questions.length > 0 ? [explainerPage(explainer)] : []),
    ...(entry.data.facts ?? []).flatMap((id) =>
      pagesOfPlaces({ entry: entryNamed(manuscript, entry, 'fact', id) }),
    ),
  ];
  if (entry.data.kind !== 'correction') return settled;
  const { facts = [], quotes = [], sources = [] } = entry.data;
  const quoted = quotes.flatMap((id) => entryNamed(manuscript, entry, 'quote', id) ?? []);
  return [
    ...settled,
    explainerPage(explainer),
    correctionsPage,
    ...facts.map((fact) => factPage(explainer, fact)),
    ...sources.map(sourcePage),
    ...quoted.flatMap(({ data }) => [sourcePage(data.source), voicePage(data.speaker)]),
  ];
}

/** Pages of the forecasts that show a thing, alone or on the card of a fact, and their list. */
function pagesOfForecasts({ kind }: Thing, uses: readonly Use[]): string[] {
  return uses.flatMap(({ entry, through }) => {
    const [between, ...more] = through;
    const isShown = between === undefined || (more.length === 0 && isBesideItsEvidence(kind, between));
    if (entry.kind !== 'forecast' || !isShown) return [];
    return [forecastPage(entry.explainer ?? '', entry.id), forecastsPage];
  });
}

function isItsCorrection({ entry, through }: Use): boolean {
  return entry.kind === 'update' && entry.data.kind === 'correction' && through.length === 0;
}

/** Pages of the sources and voices of a fact's claims, and of facts worked out from it or from which it is. */
function pagesBesideFact({ entry, explainer = '' }: Thing, direct: readonly Use[]): string[] {
  if (entry?.kind !== 'fact') return [];
  const of = entry.data.kind === 'derived' ? entry.data.of : [];
  const derived = direct.filter(({ role }) => role === 'derived').map((use) => use.entry.id);
  return [
    ...entry.data.claims.flatMap((claim) => [
      voicePage(claim.by),
      ...claim.sources.map(({ source }) => sourcePage(source)),
    ]),
    ...[...of, ...derived].map((fact) => factPage(explainer, fact)),
    ...(entry.data.claims.length > 0 ? [sourcesPage, explainerSourcesPage(explainer)] : []),
  ];
}

function pagesWithSource(source: string, direct: readonly Use[]): string[] {
  return direct.flatMap(({ entry, role }) => {
    const { explainer = '' } = entry;
    const ofStory = explainer === '' ? [] : [explainerSourcesPage(explainer)];
    if (entry.kind === 'fact') {
      const citing = entry.data.claims.filter((claim) => cites(claim, source));
      return [...ofStory, factPage(explainer, entry.id), ...citing.map(({ by }) => voicePage(by))];
    }
    if (entry.kind === 'quote') return [...ofStory, voicePage(entry.data.speaker)];
    if (entry.kind === 'forecast') return [...ofStory, voicePage(entry.data.by)];
    if (entry.kind === 'place') return [placePage(entry.id)];
    return role === 'source' ? [sourcePage(entry.id)] : ofStory;
  });
}

function cites({ sources }: Claim, source: string): boolean {
  return sources.some((citation) => citation.source === source);
}

function pagesWithVoice(voice: string, direct: readonly Use[]): string[] {
  return direct.flatMap(({ entry }) => {
    if (entry.kind === 'quote') return [sourcePage(entry.data.source)];
    if (entry.kind === 'place') return [placePage(entry.id)];
    if (entry.kind !== 'fact') return [];
    const said = entry.data.claims.filter(({ by }) => by === voice);
    const sources = said.flatMap((claim) => claim.sources.map(({ source }) => sourcePage(source)));
    return [factPage(entry.explainer ?? '', entry.id), ...sources];
  });
}

/** Pages of explainers, and the front page, whose text or lists show a thing, alone or on the card of a fact. */
function pagesOfStories(manuscript: Manuscript, { kind }: Thing, uses: readonly Use[]): string[] {
  const showing = uses.filter(({ through, role, entry }) => {
    const [between, ...more] = through;
    const isInASum = kind === 'fact' && between?.kind === 'fact' && role === 'sum';
    const isBeside = between === undefined || isInASum || isBesideItsEvidence(kind, between);
    const isShown = isBeside && more.length === 0;
    return isShown && (rolesOnThePage.includes(role) || isInAList(role, entry, kind));
  });
  return showing.flatMap(({ role, entry }) => {
    if (entry.kind === 'update') return pagesOfUpdate(manuscript, entry);
    const isFront = rolesOnTheFront.includes(role) && isOnTheFront(manuscript, entry);
    return [explainerPage(entry.explainer ?? ''), ...(isFront ? [frontPage] : [])];
  });
}

/** An update's own page and the list of all; the story's too, if it is one of the newest. */
function pagesOfUpdate(
  manuscript: Manuscript,
  { id, explainer = '' }: { id: string; explainer?: string | undefined },
): string[] {
  const newest = updatesInOrder(manuscript, explainer).slice(0, mostInPlace);
  const isInPlace = newest.some((update) => update.id === id);
  return [
    updatePage(explainer, id),
    updatesPage(explainer),
    ...(isInPlace ? [explainerPage(explainer)] : []),
  ];
}

/** Whether what stands between shows the thing with itself: the card of a fact its voices and sources, and so on. */
function isBesideItsEvidence(kind: Thing['kind'], between: Thing): boolean {
  const isEvidence = kind === 'source' || kind === 'voice' || kind === 'fact';
  return isEvidence && between.kind !== 'source' && !(kind === 'fact' && between.kind === 'fact');
}

function isInAList(role: Role, { kind }: Use['entry'], of: Thing['kind']): boolean {
  return of === 'fact' && (role === 'forecast' || role === 'question') && kind === role;
}

/** Whether it belongs to the story that stands first on the front page: the one published last. */
function isOnTheFront(manuscript: Manuscript, { explainer }: { explainer?: string | undefined }): boolean {
  const [first] = entriesOf(manuscript, 'explainer').sort((a, b) => {
    if (a.data.published !== b.data.published) return a.data.published > b.data.published ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  return first !== undefined && first.id === explainer;
}
