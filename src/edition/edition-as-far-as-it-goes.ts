import { joinEdition } from './assemble-edition.ts';
import type { Edition } from './edition.ts';
import { fileFor, isShared, prepareManuscript, type Manuscript } from './manuscript.ts';
import type { Content } from './read-content.ts';
import { standInFor, standInSource, standInVoice } from './stand-ins.ts';
import { everyRule } from './rules/every-rule.ts';
import type { WrittenEntry } from './written-entry.ts';

/**
 * An edition of content that has errors, for whoever is writing it and for nobody else: what is missing or cannot be read is
 * shown by a stand-in that says so, and sections that cannot be joined are left out.
 * @param content as it was read
 * @param today `YYYY-MM-DD`; the newest day of the content, if left out
 * @returns nothing where not even that can be joined
 */
export function editionAsFarAsItGoes(content: Content, today: string | undefined): Edition | undefined {
  const whole = withStandIns(content.entries, today);
  const edition = tryToJoin(whole);
  if (edition !== undefined) return edition;
  const broken = new Set(
    everyRule
      .flatMap((rule) => rule(whole))
      .filter(({ level }) => level === 'error')
      .map(({ file }) => file),
  );
  const sound = content.entries.filter(({ kind, file }) => kind === 'explainer' || !broken.has(file));
  return tryToJoin(withStandIns(sound, today));
}

function tryToJoin(manuscript: Manuscript): Edition | undefined {
  try {
    return joinEdition(manuscript);
  } catch {
    // The rules have told why: this is only about what can be shown meanwhile.
    return undefined;
  }
}

function withStandIns(entries: readonly WrittenEntry[], today: string | undefined): Manuscript {
  const written = prepareManuscript(entries.map(withoutMissingKeyFacts(entries)), today, []);
  const missing = new Map(
    written.references
      .filter(({ from, to, id }) => !written.byName.has(nameIn(from, to, id)))
      .map(({ from, to, id }) => [fileFor(to, id, homeOf(from)), { to, id, explainer: homeOf(from) }]),
  );
  if (missing.size === 0) return written;
  const common = [standInVoice(), standInSource(written.today)];
  const standIns = [...missing.values()].flatMap(({ to, id, explainer }, index) =>
    standInFor(to, { id, explainer, number: 900 + index, today: written.today }),
  );
  return prepareManuscript([...written.entries, ...common, ...standIns], today, []);
}

function homeOf(entry: WrittenEntry): string {
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
