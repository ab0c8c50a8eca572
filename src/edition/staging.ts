import { daysBetween, latestOf } from './calendar.ts';
import { claimsToldBy } from './claims-brought.ts';
import { datedClaims } from './dated-claims.ts';
import { farAhead } from './newest-day.ts';
import { referencesIn } from './references.ts';
import type { WrittenEntry } from './written-entry.ts';

/** Something that stays out until its day has come. */
export interface Waiting {
  entry: WrittenEntry;
  /** Where the day stands in its file. */
  path: readonly PropertyKey[];
  /** `YYYY-MM-DD`. */
  day: string;
}

/** What is on stage, and what still waits. */
export interface Staged {
  entries: readonly WrittenEntry[];
  waiting: readonly Waiting[];
  /** Entries that are written and left out, in the order given. */
  offStage: readonly WrittenEntry[];
}

/** Who looks: readers, who are shown no drafts, or the newsroom. */
export type Audience = 'readers' | 'newsroom';

/** For whom a site is built, by the mode of the build: only `npm run preview` builds for the newsroom. */
export function audienceOf(mode: string): Audience {
  return mode === 'preview' ? 'newsroom' : 'readers';
}

/**
 * Leaves out what is not to be seen yet: stories and updates of a day to come, claims recorded on such a day and, for
 * readers, drafts with the claims that they alone bring. What only they name (facts, sources, voices and so on) stays out with
 * them. Content model: `draft`, and "a day in the future stays out until today reaches it".
 * @param today the day that somebody named, `YYYY-MM-DD`. If left out nothing waits: the newest day of the content is today.
 *   A day of publication most of a year ahead is taken for a slip, and stays in for the rules to find.
 */
export function stage(
  entries: readonly WrittenEntry[],
  today: string | undefined,
  audience: Audience,
): Staged {
  const isAhead = (day: string) => today !== undefined && day > today && daysBetween(today, day) <= farAhead;
  const isOff = (entry: WrittenEntry) =>
    (entry.kind === 'explainer' || entry.kind === 'update') &&
    (isAhead(entry.data.published) || (audience === 'readers' && isDraft(entry)));
  const stories = new Set(
    entries.flatMap((entry) => (entry.kind === 'explainer' && isOff(entry) ? [entry.id] : [])),
  );
  const inStory = entries.filter(
    (entry) => !stories.has(entry.kind === 'explainer' ? entry.id : (entry.explainer ?? '')),
  );
  const off = inStory.filter(isOff);
  const kept = inStory.flatMap((entry): WrittenEntry[] => {
    if (isOff(entry)) return [];
    return entry.kind === 'fact' ? withoutClaims(entry, claimsOff(entry, inStory, off, isAhead)) : [entry];
  });
  const isWhole = kept.length === entries.length && kept.every((entry, index) => entry === entries[index]);
  const onStage = isWhole ? entries : withoutWhatIsNamedNoMore(entries, kept);
  const files = new Set(onStage.map(({ file }) => file));
  return {
    entries: onStage,
    offStage: isWhole ? [] : entries.filter(({ file }) => !files.has(file)),
    waiting: [...entries.filter((entry) => entry.kind === 'explainer'), ...inStory].flatMap((entry) =>
      waitingIn(entry, isAhead),
    ),
  };
}

type FactEntry = Extract<WrittenEntry, { kind: 'fact' }>;

/**
 * Indexes of claims that are recorded on a day to come, or that only updates bring which are not shown: by the days of the
 * world, where several updates went on the page together.
 */
function claimsOff(
  fact: FactEntry,
  entries: readonly WrittenEntry[],
  off: readonly WrittenEntry[],
  isAhead: (day: string) => boolean,
): number[] {
  const naming = entries
    .filter((entry) => entry.kind === 'update')
    .filter(({ explainer, data }) => explainer === fact.explainer && data.facts?.includes(fact.id) === true);
  const [hidden, shown] = [
    naming.filter((each) => off.includes(each)),
    naming.filter((each) => !off.includes(each)),
  ];
  const dated = hidden.length === 0 ? [] : datedClaims(fact, (id) => daysOfSource(entries, id));
  const days = naming.map(({ data }) => data);
  const toldBy = (updates: typeof naming) =>
    new Set(updates.flatMap(({ data }) => claimsToldBy(dated, data, days)));
  const [byHidden, byShown] = [toldBy(hidden), toldBy(shown)];
  return fact.data.claims.flatMap(({ recorded }, index) => {
    const claim = dated[index];
    const isHidden = claim !== undefined && byHidden.has(claim) && !byShown.has(claim);
    const isAlone =
      hidden.some(isOf(recorded)) && !shown.some(isOf(recorded)) && recorded > firstDay(entries, fact);
    return isAhead(recorded) || isHidden || isAlone ? [index] : [];
  });
}

function isOf(day: string) {
  return ({ data }: Extract<WrittenEntry, { kind: 'update' }>) => data.published === day;
}

/** The day on which the story of a fact went on the page. */
function firstDay(entries: readonly WrittenEntry[], { explainer }: FactEntry): string {
  const story = entries.find(({ kind, id }) => kind === 'explainer' && id === explainer);
  return story?.kind === 'explainer' ? story.data.published : '';
}

function daysOfSource(entries: readonly WrittenEntry[], id: string): string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'source' && entry.id === id ? [entry.data.published] : [],
  );
}

/** The fact without some of its claims; nothing, if none are left. */
function withoutClaims(fact: FactEntry, indexes: readonly number[]): FactEntry[] {
  if (indexes.length === 0) return [fact];
  const left = fact.data.claims.flatMap((_, index) => (indexes.includes(index) ? [] : [index]));
  if (left.length === 0) return [];
  const keep = <Claim>(claims: readonly Claim[]) => claims.filter((_, index) => left.includes(index));
  const { data } = fact;
  const isFigure = data.kind === 'figure' || data.kind === 'money' || data.kind === 'derived';
  return [
    {
      ...fact,
      data: isFigure ? { ...data, claims: keep(data.claims) } : { ...data, claims: keep(data.claims) },
      positionOf: (path) => fact.positionOf(asWritten(path, left)),
    },
  ];
}

/** The path of a value in the file, of which some claims are left out. */
function asWritten(path: readonly PropertyKey[], left: readonly number[]): readonly PropertyKey[] {
  const [first, index, ...rest] = path;
  if (first !== 'claims' || typeof index !== 'number') return path;
  return [first, left[index] ?? index, ...rest];
}

/** What nobody names any more, now that some entries are out, though somebody did before. */
function withoutWhatIsNamedNoMore(
  all: readonly WrittenEntry[],
  kept: readonly WrittenEntry[],
): readonly WrittenEntry[] {
  const before = namesIn(all);
  let left = kept;
  for (;;) {
    const now = namesIn(left);
    const still = left.filter(
      (entry) => !isNamedOnly(entry) || !before.has(nameOf(entry)) || now.has(nameOf(entry)),
    );
    if (still.length === left.length) return left;
    left = still;
  }
}

/** Whether it is there for those who name it. */
function isNamedOnly({ kind }: WrittenEntry): boolean {
  return (
    kind !== 'explainer' &&
    kind !== 'section' &&
    kind !== 'update' &&
    kind !== 'forecast' &&
    kind !== 'question'
  );
}

function namesIn(entries: readonly WrittenEntry[]): Set<string> {
  return new Set(
    entries.flatMap((from) =>
      referencesIn(from).flatMap(({ to, id }) => [
        `${to}  ${id}`,
        `${to} ${from.explainer ?? from.id} ${id}`,
      ]),
    ),
  );
}

function nameOf({ kind, id, explainer = '' }: WrittenEntry): string {
  return `${kind} ${explainer} ${id}`;
}

function waitingIn(entry: WrittenEntry, isAhead: (day: string) => boolean): Waiting[] {
  if (entry.kind === 'explainer' || entry.kind === 'update') {
    const day = entry.data.published;
    return isAhead(day) ? [{ entry, path: ['published'], day }] : [];
  }
  if (entry.kind !== 'fact') return [];
  return entry.data.claims.flatMap(({ recorded: day }, index) =>
    isAhead(day) ? [{ entry, path: ['claims', index, 'recorded'], day }] : [],
  );
}

/** The last day for which something waits, `YYYY-MM-DD`; an empty text if nothing does. */
export function lastDayWaitedFor(waiting: readonly Waiting[]): string {
  return latestOf(waiting.map(({ day }) => day));
}

/** Whether something is written for the newsroom only. */
export function isDraft({ kind, data }: WrittenEntry): boolean {
  return (kind === 'explainer' || kind === 'update') && 'draft' in data && data.draft === true;
}
