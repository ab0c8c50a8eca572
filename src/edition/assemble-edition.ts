import type { Edition, Explainer, Source } from './edition.ts';
import { withOrigins } from './joining/in-use.ts';
import { joinExplainer } from './joining/join-explainer.ts';
import { tallyOfForecasts } from './joining/join-outlook.ts';
import { joinLibrary } from './joining/join-library.ts';
import { joinWithdrawn } from './joining/join-withdrawn.ts';
import { by } from './joining/order.ts';
import { entriesOf, prepareManuscript, type Manuscript } from './manuscript.ts';
import { movesIn } from './moved-pages.ts';
import { byPlace, type Problem } from './problem.ts';
import { problemsIn } from './rules/every-rule.ts';
import { lastDayWaitedFor, type Audience } from './staging.ts';
import { whatStands } from './what-stands.ts';
import type { WrittenEntry } from './written-entry.ts';

/** What comes of all content. */
export interface Assembled {
  /** Only where no problem is an error. */
  edition: Edition | undefined;
  /** Every problem, by place. */
  problems: Problem[];
  /** The last day for which something stays out, `YYYY-MM-DD`; an empty text if nothing does. */
  lastDay: string;
}

/**
 * Joins all content into one edition, after all rules have judged it.
 *
 * @param entries all content files whose own shape is right
 * @param options.today the day on which it is judged, `YYYY-MM-DD`; the newest day on which anything was published
 *   or a source was seen, if left out, so that the outcome does not depend on the clock
 * @param options.unread paths of content files that could not be read, such as `content/sources/nis.yaml`, and of folders
 *   that are missing, such as `content/sources`, so that nothing in them is called missing
 * @param options.audience readers are shown no drafts; the newsroom, if left out, is
 */
export function assembleEdition(
  entries: readonly WrittenEntry[],
  options: {
    today?: string | undefined;
    unread?: readonly string[] | undefined;
    audience?: Audience | undefined;
  } = {},
): Assembled {
  const manuscript = prepareManuscript(entries, options.today, options.unread ?? [], options.audience);
  const problems = problemsIn(manuscript).sort(byPlace);
  const isSound = manuscript.unread.size === 0 && problems.every(({ level }) => level !== 'error');
  const lastDay = lastDayWaitedFor(manuscript.waiting);
  return { edition: isSound ? joinEdition(manuscript) : undefined, problems, lastDay };
}

/**
 * Joins what is written, which no rule has judged.
 * @throws if something in it leads nowhere
 */
export function joinEdition(manuscript: Manuscript): Edition {
  const standing = whatStands(manuscript);
  const library = joinLibrary(standing);
  const explainers = entriesOf(standing, 'explainer')
    .sort(by(({ id }) => [id]))
    .sort((a, b) =>
      a.data.published === b.data.published ? 0 : a.data.published > b.data.published ? -1 : 1,
    )
    .map((front) => joinExplainer(front, standing, library));
  noteClaims(explainers);
  noteUpdates(explainers);

  const inUse = withOrigins(explainers.flatMap((explainer) => explainer.sources));
  const sources = [...library.sources.values()].filter((source) => inUse.has(source));
  const kept = citedByWithdrawn(manuscript, standing);
  const unlistedSources = [...library.sources.values()].filter(
    (source) => !inUse.has(source) && kept.has(source.id),
  );
  const withdrawn = joinWithdrawn(manuscript, { explainers, sources: library.sources });
  const withPage = [...sources, ...unlistedSources, ...withdrawn.sources.map(({ stood }) => stood)];
  return {
    today: manuscript.today,
    explainers,
    sources,
    voices: [...library.voices.values()],
    places: [...library.places.values()],
    terms: [...library.terms.values()],
    corrections: correctionsOf(explainers),
    forecastTally: tallyOfForecasts(explainers.flatMap(({ forecasts }) => forecasts)),
    unlistedSources,
    withdrawn,
    moved: movedPages(manuscript, withPage),
  };
}

/** Ids of all sources that something withdrawn names. */
function citedByWithdrawn(manuscript: Manuscript, standing: Manuscript): ReadonlySet<string> {
  const entries = new Set(standing.entries);
  const cited = manuscript.references.filter(({ from, to }) => to === 'source' && !entries.has(from));
  return new Set(cited.map(({ id }) => id));
}

/** Earlier addresses of all that has a page: a source that nothing cites has none. */
function movedPages(manuscript: Manuscript, sources: readonly Source[]): Edition['moved'] {
  const withPage = new Set(sources.map(({ id }) => id));
  return movesIn(manuscript)
    .filter(({ entry }) => entry.kind !== 'source' || withPage.has(entry.id))
    .map(({ from, to }) => ({ from, to }));
}

/** The corrections of all explainers, the newest first; of one day, in the order of the explainers. */
function correctionsOf(explainers: readonly Explainer[]): Edition['corrections'] {
  return explainers
    .flatMap((explainer) => explainer.corrections.map((correction) => ({ explainer, correction })))
    .sort((a, b) => {
      const [one, other] = [a.correction.published, b.correction.published];
      return one === other ? 0 : one > other ? -1 : 1;
    });
}

/** Tells every place which updates name a fact about it, the newest first. */
function noteUpdates(explainers: readonly Explainer[]): void {
  for (const { id: explainer, updates } of explainers) {
    for (const { id, headline, day, published, facts } of updates) {
      const about = facts.flatMap(({ places, journey }) => [
        ...places,
        ...(journey === undefined ? [] : [journey.from, journey.to]),
      ]);
      for (const place of new Set(about)) place.updates.push({ explainer, id, headline, day, published });
    }
  }
}

/** Tells every voice what it said of which fact: by number of the fact, then the newest first. */
function noteClaims(explainers: readonly Explainer[]): void {
  for (const fact of explainers.flatMap(({ facts }) => facts)) {
    const newestFirst = fact.claims.toSorted((a, b) => (a.asOf === b.asOf ? 0 : a.asOf > b.asOf ? -1 : 1));
    for (const claim of newestFirst) claim.by.claims.push({ fact, claim });
  }
}
