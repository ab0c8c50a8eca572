import { joinEdition } from './assemble-edition.ts';
import type { Edition } from './edition.ts';
import { fileFor, isShared, prepareManuscript, type Manuscript } from './manuscript.ts';
import type { Content } from './read-content.ts';
import { standInExplainer, standInFor, standInSection, standInSource, standInVoice } from './stand-ins.ts';
import { problemsIn } from './rules/every-rule.ts';
import { restingOnWithdrawn } from './what-stands.ts';
import type { WrittenEntry } from './written-entry.ts';

/**
 * An edition of content that has errors, for whoever is writing it and for nobody else: what is missing, cannot be read or
 * cannot be joined is shown by a stand-in that says so.
 * @param content as it was read
 * @param today `YYYY-MM-DD`; the newest day of the content, if left out
 * @returns an edition without any story where not even that can be joined
 */
export function editionAsFarAsItGoes(content: Content, today: string | undefined): Edition {
  const whole = withStandIns(content.entries, content.unread, today);
  const edition = tryToJoin(whole);
  if (edition !== undefined) return edition;
  const broken = new Set(
    [...content.problems, ...problemsIn(whole)]
      .filter(({ level }) => level === 'error')
      .map(({ file }) => file),
  );
  const isBroken = ({ file }: WrittenEntry) => broken.has(file);
  return (
    // What a story has on top is given up last.
    tryToJoin(withoutThose(content, (entry) => isBroken(entry) && entry.kind !== 'explainer', today)) ??
    tryToJoin(withoutThose(content, isBroken, today)) ??
    joinEdition(prepareManuscript([], today, []))
  );
}

function withoutThose(
  { entries, unread }: Content,
  areUnsound: (entry: WrittenEntry) => boolean,
  today: string | undefined,
): Manuscript {
  const sound = entries.filter((entry) => !areUnsound(entry));
  return withStandIns(sound, [...unread, ...entries.filter(areUnsound)], today);
}

function tryToJoin(manuscript: Manuscript): Edition | undefined {
  try {
    return joinEdition(manuscript);
  } catch {
    // The rules have told why: this is only about what can be shown meanwhile.
    return undefined;
  }
}

type Unread = Pick<Content['unread'][number], 'kind' | 'id' | 'explainer' | 'file'>;

function withStandIns(
  entries: readonly WrittenEntry[],
  unread: readonly Unread[],
  day: string | undefined,
): Manuscript {
  const { today } = prepareManuscript(entries, day === '' ? undefined : day, []);
  const texts = [...entries.map(withoutMissingKeyFacts(entries)), ...textsFor(entries, unread, today)];
  const written = prepareManuscript(texts, today, []);
  const missing = new Map(
    written.references
      .filter(({ from, to, id }) => !written.byName.has(nameIn(from, to, id)))
      .concat(restingOnWithdrawn(written).map(({ reference }) => reference))
      .map(({ from, to, id }) => [fileFor(to, id, homeOf(from)), { to, id, explainer: homeOf(from) }]),
  );
  if (missing.size === 0) return written;
  const common = [standInVoice(), standInSource(today)];
  const standIns = [...missing.values()].flatMap(({ to, id, explainer }, index) =>
    standInFor(to, { id, explainer, number: 900 + index, today }),
  );
  return prepareManuscript([...written.entries, ...common, ...standIns], today, []);
}

/** What stands for sections that were not read, and on top of stories of which only parts were. */
function textsFor(
  entries: readonly WrittenEntry[],
  unread: readonly Unread[],
  today: string,
): WrittenEntry[] {
  const stories = new Set([...entries, ...unread].map(homeOf).filter((id) => id !== ''));
  const isThere = (story: string) => entries.some(({ kind, id }) => kind === 'explainer' && id === story);
  return [
    ...[...stories].filter((story) => !isThere(story)).map((story) => standInExplainer(story, today)),
    ...unread
      .filter(({ kind }) => kind === 'section')
      .map((section) => standInSection(section.file, section.id, homeOf(section))),
  ];
}

function homeOf(entry: Unread): string {
  return entry.kind === 'explainer' ? entry.id : (entry.explainer ?? '');
}

function nameIn(from: WrittenEntry, kind: WrittenEntry['kind'], id: string): string {
  return [kind, isShared(kind) ? '' : homeOf(from), id].join(' ');
}

/** The figures on top of a story are those of facts that are there and have one. */
function withoutMissingKeyFacts(entries: readonly WrittenEntry[]) {
  return (entry: WrittenEntry): WrittenEntry => {
    if (entry.kind !== 'explainer') return entry;
    const hasFigure = (id: string) =>
      entries.some(
        (fact) =>
          fact.kind === 'fact' &&
          fact.explainer === entry.id &&
          fact.id === id &&
          ['figure', 'money', 'derived'].includes(fact.data.kind),
      );
    return { ...entry, data: { ...entry.data, keyFacts: entry.data.keyFacts.filter(hasFigure) } };
  };
}
