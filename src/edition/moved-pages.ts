import {
  explainerPage,
  explainerSourcesPage,
  factPage,
  forecastPage,
  placePage,
  reportPage,
  sinceDaysPage,
  sincePage,
  sourcePage,
  timelinePage,
  updatePage,
  updatesPage,
  voicePage,
} from '../addresses.ts';
import { daysToAskAbout } from './days-to-ask-about.ts';
import { by } from './joining/order.ts';
import { entriesOf, type Manuscript } from './manuscript.ts';
import type { WrittenEntry } from './written-entry.ts';

/** A page that had another address once. */
export interface MovedPage {
  /** The earlier address. */
  from: string;
  /** Where the page stands now. */
  to: string;
}

/** An earlier address, with the file and the entry in its `formerly` from which it comes. */
export interface Move extends MovedPage {
  entry: WrittenEntry;
  earlierId: string;
}

/** A page of an explainer: its address by the ids of the explainer and of what the page is about. */
interface PageOfExplainer {
  at: (explainer: string, part: string) => string;
  /** What the page is about; nothing where it is about the whole explainer. */
  part?: WrittenEntry;
}

/** Every page that an explainer has. A new kind of page is entered here, and its earlier addresses follow. */
function pagesWithin(manuscript: Manuscript, explainer: string): PageOfExplainer[] {
  const updates = entriesOf(manuscript, 'update', explainer);
  const pagesOf = (parts: readonly WrittenEntry[], at: PageOfExplainer['at']) =>
    parts.map((part) => ({ at, part }));
  return [
    { at: explainerPage },
    { at: explainerSourcesPage },
    ...(hasTimeline(manuscript, explainer) ? [{ at: timelinePage }] : []),
    ...(hasReport(manuscript, explainer) ? [{ at: reportPage }] : []),
    ...(updates.length > 0 ? [{ at: updatesPage }, { at: sinceDaysPage }] : []),
    ...daysToAskAbout(updates.map(({ data }) => data.day)).map((day) => ({
      at: (story: string) => sincePage(story, day),
    })),
    ...pagesOf(updates, updatePage),
    ...pagesOf(entriesOf(manuscript, 'fact', explainer), factPage),
    ...pagesOf(entriesOf(manuscript, 'forecast', explainer), forecastPage),
  ];
}

function hasTimeline(manuscript: Manuscript, explainer: string): boolean {
  return (
    (['update', 'forecast'] as const).some((kind) => entriesOf(manuscript, kind, explainer).length > 0) ||
    entriesOf(manuscript, 'fact', explainer).some(({ data }) => data.kind === 'event')
  );
}

function hasReport(manuscript: Manuscript, explainer: string): boolean {
  const story = entriesOf(manuscript, 'explainer').find(({ id }) => id === explainer);
  return story?.data.founding !== undefined;
}

/** The addresses of all pages of an explainer: its own and all below it. */
export function addressesWithin(manuscript: Manuscript, explainer: string): string[] {
  return pagesWithin(manuscript, explainer).map(({ at, part }) => at(explainer, part?.id ?? ''));
}

/**
 * Every earlier address by which a page can be asked for, by code point. Below an explainer that was renamed, every page had
 * another address; where it was renamed as well, under both its names.
 */
export function movesIn(manuscript: Manuscript): Move[] {
  const ofExplainers = entriesOf(manuscript, 'explainer').flatMap((explainer) =>
    pagesWithin(manuscript, explainer.id).flatMap((page) => movesOfPage(explainer, page)),
  );
  const shared = [
    ...entriesOf(manuscript, 'source').flatMap((source) => movesOf(source, sourcePage)),
    ...entriesOf(manuscript, 'voice').flatMap((voice) => movesOf(voice, voicePage)),
    ...entriesOf(manuscript, 'place').flatMap((place) => movesOf(place, placePage)),
  ];
  return [...ofExplainers, ...shared].sort(by(({ from, to }) => [from, to]));
}

function movesOfPage(explainer: WrittenEntry, { at, part }: PageOfExplainer): Move[] {
  const to = at(explainer.id, part?.id ?? '');
  return namesOf(explainer).flatMap((story) =>
    (part === undefined ? [''] : namesOf(part)).flatMap((name) => {
      const from = at(story, name);
      if (from === to) return [];
      const wasRenamed = part !== undefined && name !== part.id;
      return [{ from, to, entry: wasRenamed ? part : explainer, earlierId: wasRenamed ? name : story }];
    }),
  );
}

function movesOf(entry: WrittenEntry, at: (id: string) => string): Move[] {
  return (entry.data.formerly ?? []).map((earlierId) => ({
    from: at(earlierId),
    to: at(entry.id),
    entry,
    earlierId,
  }));
}

function namesOf({ id, data }: WrittenEntry): string[] {
  return [id, ...(data.formerly ?? [])];
}

/** The address that a page of this kind has under an id; nothing for kinds that have no page of their own. */
export function addressUnder({ kind, explainer = '' }: WrittenEntry, id: string): string | undefined {
  switch (kind) {
    case 'explainer':
      return explainerPage(id);
    case 'fact':
      return factPage(explainer, id);
    case 'update':
      return updatePage(explainer, id);
    case 'source':
      return sourcePage(id);
    case 'voice':
      return voicePage(id);
    case 'forecast':
      return forecastPage(explainer, id);
    case 'place':
      return placePage(id);
    case 'section':
    case 'quote':
    case 'question':
    case 'term':
      return undefined;
  }
}
