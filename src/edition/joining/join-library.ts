import type { Place, Source, Term, Voice } from '../edition.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { named, shelve, type Library, type Shelf } from './library.ts';
import { by } from './order.ts';

/** Joins what all explainers share. What uses it is filled in as the explainers are joined. */
export function joinLibrary(manuscript: Manuscript): Library {
  const sources = joinSources(entriesOf(manuscript, 'source'));
  const voices = shelve(
    entriesOf(manuscript, 'voice')
      .map(joinVoice)
      .sort(by(({ name, id }) => [name, id])),
  );
  const places = entriesOf(manuscript, 'place').map((place) => joinPlace(place, sources, voices));
  const terms = entriesOf(manuscript, 'term').map(joinTerm);
  return {
    sources,
    voices,
    places: shelve(places.sort(by(({ name, id }) => [name, id]))),
    terms: shelve(terms.sort(by(({ term, id }) => [term, id]))),
  };
}

function joinSources(entries: readonly EntryOf<'source'>[]): Shelf<Source> {
  const sources = shelve(
    entries.map(joinSource).sort(by(({ publisher, title, id }) => [publisher, title, id])),
  );
  for (const { id, data } of entries) {
    const origins = (data.derivedFrom ?? []).map((origin) => named(sources, origin));
    named(sources, id).derivedFrom.push(...origins);
  }
  return sources;
}

function joinSource({ id, data }: EntryOf<'source'>): Source {
  return {
    id,
    formerly: data.formerly ?? [],
    kind: data.kind,
    title: data.title,
    titleTranslated: data.titleTranslated,
    publisher: data.publisher,
    authors: data.authors ?? [],
    url: data.url,
    noAddress: data.noAddress,
    published: data.published,
    accessed: data.accessed,
    language: data.language,
    party: data.party,
    archived: data.archived,
    derivedFrom: [],
    licence: data.licence,
    gone: data.gone,
    facts: [],
    quotes: [],
    explainers: [],
    mended: [],
  };
}

function joinVoice({ id, data }: EntryOf<'voice'>): Voice {
  return {
    id,
    formerly: data.formerly ?? [],
    kind: data.kind,
    name: data.name,
    shortName: data.short ?? data.name,
    nativeName: data.nativeName,
    roles: data.roles ?? [],
    about: data.about,
    party: data.party,
    sameAs: data.sameAs,
    claims: [],
    quotes: [],
    forecasts: [],
  };
}

function joinPlace({ id, data }: EntryOf<'place'>, sources: Shelf<Source>, voices: Shelf<Voice>): Place {
  const cited = (line: { says: string; sources: readonly string[] }) => ({
    says: line.says,
    sources: line.sources.map((source) => named(sources, source)),
  });
  const claimedBy = data.status?.claimedBy;
  return {
    id,
    name: data.name,
    nativeNames: data.nativeNames ?? [],
    position: data.position,
    area: data.area,
    formerly: data.formerly ?? [],
    facts: [],
    forecasts: [],
    updates: [],
    status: data.status && {
      internationalLaw: cited(data.status.internationalLaw),
      claimedBy: claimedBy && { claimant: named(voices, claimedBy.claimant), ...cited(claimedBy) },
    },
  };
}

function joinTerm({ id, data }: EntryOf<'term'>): Term {
  return { id, term: data.term, meaning: data.meaning };
}
