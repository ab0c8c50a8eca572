import type { ContentKind } from '../schemas/content-kinds.ts';
import type { ReferableKind } from '../schemas/fields.ts';
import { newestDay } from './newest-day.ts';
import type { Problem } from './problem.ts';
import { referencesIn, type Reference } from './references.ts';
import { stage, type Audience, type Waiting } from './staging.ts';
import type { WrittenEntry } from './written-entry.ts';

/** A written entry of one kind. */
export type EntryOf<Kind extends ContentKind> = Extract<WrittenEntry, { kind: Kind }>;

/** Everything that is written, before it is joined: what the rules judge. */
export interface Manuscript {
  /** The day on which it is judged, `YYYY-MM-DD`. */
  today: string;
  /** By file, by code point. */
  entries: readonly WrittenEntry[];
  /**
   * Files that are there but could not be read, such as `content/sources/nis.yaml`, and folders that are missing, such as
   * `content/sources`. Nothing is known of what they hold.
   */
  unread: ReadonlySet<string>;
  /** Every reference of every entry, in the order of entries. */
  references: readonly Reference[];
  /** Entries by kind, explainer and id; where two share these, the first. */
  byName: ReadonlyMap<string, WrittenEntry>;
  /** What is written but stays out, because its day has not come. */
  waiting: readonly Waiting[];
  /** Entries that stay out: drafts, what waits for its day, and what only these name. */
  offStage: readonly WrittenEntry[];
}

/** One editorial rule: everything in the manuscript that breaks it. */
export type Rule = (manuscript: Manuscript) => Problem[];

const shared: readonly ContentKind[] = ['explainer', 'source', 'voice', 'place', 'term'];

/** Whether things of this kind exist once for all explainers, and not in one of them. */
export function isShared(kind: ContentKind): boolean {
  return shared.includes(kind);
}

/**
 * Puts the written entries in order and finds their references.
 * @param today `YYYY-MM-DD`; the newest day on which anything here was published or seen, if left out
 * @param unread paths of files that could not be read, and of folders that are missing
 * @param audience readers are shown no drafts
 */
export function prepareManuscript(
  entries: readonly WrittenEntry[],
  today: string | undefined,
  unread: readonly string[],
  audience: Audience = 'newsroom',
): Manuscript {
  const written = entries.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const { entries: inOrder, waiting, offStage } = stage(written, today, audience);
  return {
    today: today ?? newestDay(inOrder),
    entries: inOrder,
    unread: new Set(unread),
    references: inOrder.flatMap(referencesIn),
    byName: new Map(
      inOrder.toReversed().map((entry) => [fullName(entry.kind, entry.id, entry.explainer), entry]),
    ),
    waiting,
    offStage,
  };
}

const grouped = new WeakMap<readonly WrittenEntry[], Map<string, WrittenEntry[]>>();

/** The entries of a kind, or of a kind and an explainer: asked for so often that they are grouped once. */
function groupOf(entries: readonly WrittenEntry[], group: string): readonly WrittenEntry[] {
  const known = grouped.get(entries) ?? new Map<string, WrittenEntry[]>();
  if (!grouped.has(entries)) {
    grouped.set(entries, known);
    for (const entry of entries) {
      for (const name of new Set([entry.kind, `${entry.kind} ${entry.explainer ?? ''}`])) {
        const ofGroup = known.get(name);
        if (ofGroup === undefined) known.set(name, [entry]);
        else ofGroup.push(entry);
      }
    }
  }
  return known.get(group) ?? [];
}

const ofEntries = new WeakMap<readonly Reference[], Map<WrittenEntry, Reference[]>>();

/** Every reference that one entry makes. */
export function referencesFrom({ references }: Manuscript, entry: WrittenEntry): readonly Reference[] {
  const known = ofEntries.get(references) ?? Map.groupBy(references, ({ from }) => from);
  ofEntries.set(references, known);
  return known.get(entry) ?? [];
}

/** Entries of one kind by file; those of one explainer, if one is named. */
export function entriesOf<Kind extends ContentKind>(
  { entries }: Manuscript,
  kind: Kind,
  explainer?: string,
): EntryOf<Kind>[] {
  const isOfKind = (entry: WrittenEntry): entry is EntryOf<Kind> => entry.kind === kind;
  return groupOf(entries, explainer === undefined ? kind : `${kind} ${explainer}`).filter(isOfKind);
}

/**
 * Finds what an id means to an entry: facts and the like in its own explainer, sources and the like anywhere.
 * @param from the entry that names it
 */
export function entryNamed<Kind extends ContentKind>(
  manuscript: Manuscript,
  from: WrittenEntry,
  kind: Kind,
  id: string,
): EntryOf<Kind> | undefined {
  const isOfKind = (entry: WrittenEntry | undefined): entry is EntryOf<Kind> => entry?.kind === kind;
  const found = manuscript.byName.get(fullName(kind, id, from.explainer));
  return isOfKind(found) ? found : undefined;
}

/** The day on which a source came out, by its id; none where there is no such source. */
export function daysOfSourceIn({ byName }: Manuscript): (id: string) => string[] {
  return (id) => {
    const source = byName.get(fullName('source', id));
    return source?.kind === 'source' ? [source.data.published] : [];
  };
}

/** The name of a voice for a sentence to an editor: the short one if there is one; the id, if there is no such voice. */
export function nameOfVoice(manuscript: Manuscript, id: string): string {
  const voice = manuscript.byName.get(fullName('voice', id));
  return voice?.kind === 'voice' ? (voice.data.short ?? voice.data.name) : id;
}

function fullName(kind: ContentKind, id: string, explainer = ''): string {
  return [kind, isShared(kind) ? '' : explainer, id].join(' ');
}

const folders: Record<Exclude<ReferableKind, 'explainer'>, string> = {
  fact: 'facts',
  quote: 'quotes',
  forecast: 'forecasts',
  question: 'questions',
  update: 'updates',
  source: 'sources',
  voice: 'voices',
  place: 'places',
  term: 'terms',
};

/**
 * The file in which something is written.
 * @param explainer id of the explainer in whose folder it stands; not asked for what is shared
 */
export function fileFor(kind: ReferableKind, id: string, explainer = ''): string {
  if (kind === 'explainer') return `content/explainers/${id}/explainer.mdx`;
  const folder = isShared(kind) ? 'content' : `content/explainers/${explainer}`;
  return `${folder}/${folders[kind]}/${id}.${kind === 'update' ? 'mdx' : 'yaml'}`;
}

/** Whether a file, or a folder around it, is one of which nothing is known. */
export function isUnread({ unread }: Manuscript, file: string): boolean {
  const steps = file.split('/');
  return steps.some((_, index) => unread.has(steps.slice(0, index + 1).join('/')));
}
