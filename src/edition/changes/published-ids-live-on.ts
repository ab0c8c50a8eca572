import type { Problem } from '../problem.ts';
import { isDraft } from '../staging.ts';
import type { WrittenEntry } from '../written-entry.ts';
import { isUnreadNow, pairsOf, successorOf, type Change } from './change.ts';

const rule = 'published-ids-live-on';

/**
 * What was published does not vanish: a renamed file lists its earlier id, and nobody else is given the number of a fact.
 * Content model: "an id that vanished without `formerly`"; "an id that was published is never reused".
 */
export function publishedIdsLiveOn(change: Change): Problem[] {
  return [...vanished(change), ...formerIds(change), ...numbersGivenAgain(change)];
}

function vanished(change: Change): Problem[] {
  const isGone = (entry: WrittenEntry) =>
    successorOf(change, entry) === undefined && !isUnreadNow(change, entry);
  const goneExplainers = change.before.entries.filter(({ kind }) => kind === 'explainer').filter(isGone);
  const goneFolders = new Set(goneExplainers.map(({ id }) => id));
  const gone = change.before.entries
    .filter((entry) => entry.kind === 'explainer' || !goneFolders.has(entry.explainer ?? ''))
    .filter(isGone);
  const hidden = new Set(change.after.offStage.map(({ file }) => file));
  const isHiddenItself = ({ file }: WrittenEntry) => hiddenThemselves(change).has(file);
  // What goes with something that was published itself need not be told beside it.
  const isRootTold = gone.some(isHiddenItself);
  return gone
    .filter((entry) => !isRootTold || !hidden.has(entry.file) || isHiddenItself(entry))
    .map(
      (entry) =>
        putOffStage(change, entry) ?? {
          file: entry.file,
          line: 1,
          column: 1,
          length: 1,
          rule,
          level: 'error',
          message: `The published ${entry.kind} "${entry.id}" has vanished: there is no ${entry.file}, and no ${entry.kind} lists "${entry.id}" in formerly.`,
          remedy: remedyFor(entry, likelyHeir(change, entry)),
        },
    );
}

/** Files that are drafts or wait for their day. */
function hiddenThemselves({ after }: Change): Set<string> {
  const waiting = after.waiting.flatMap(({ entry, path }) => (path[0] === 'published' ? [entry.file] : []));
  return new Set([...after.offStage.filter(isDraft).map(({ file }) => file), ...waiting]);
}

/** What was published and is written still, but readers would no longer be shown. */
function putOffStage(change: Change, { kind, id, file }: WrittenEntry): Problem | undefined {
  const entry = change.after.offStage.find((other) => other.file === file);
  if (entry === undefined) return undefined;
  const found = (path: readonly PropertyKey[], why: string, remedy: string): Problem => ({
    ...entry.positionOf(path),
    rule,
    level: 'error',
    message: `The published ${kind} "${id}" ${why}: readers would lose it.`,
    remedy,
  });
  if (isDraft(entry)) {
    const remedy =
      'Take draft: true out. What should not have been published is withdrawn (withdrawn: on, because), not hidden.';
    return found(['draft'], 'is a draft now', remedy);
  }
  if (hiddenThemselves(change).has(file)) {
    return found(['published'], 'waits for a day to come', 'Write the day on which it was published.');
  }
  const remedy = 'Let the draft leave alone what was published, or mend the day of what waits.';
  return found([], 'stays out now, with a draft or with what waits for its day', remedy);
}

/** The new file under which a thing seems to go on: it says the same, has the same number or the same address. */
function likelyHeir({ before, after }: Change, gone: WrittenEntry): WrittenEntry | undefined {
  const known = new Set(before.entries.map(({ file }) => file));
  const fresh = after.entries.filter(({ kind, file }) => kind === gone.kind && !known.has(file));
  const marks = marksOf(gone);
  return fresh.find((entry) => marksOf(entry).some((mark) => marks.includes(mark)));
}

/** What a thing is known by besides its id. */
function marksOf({ kind, data, explainer }: WrittenEntry): unknown[] {
  const said = JSON.stringify({ ...data, formerly: undefined });
  if (kind === 'fact') return [said, `${explainer ?? ''} ${data.number}`];
  return kind === 'source' && data.url !== undefined ? [said, data.url] : [said];
}

function remedyFor({ kind, id, file }: WrittenEntry, heir: WrittenEntry | undefined): string {
  const renamed =
    heir === undefined
      ? `If it was renamed, add formerly: [${id}] to the new file.`
      : `If it was renamed to ${heir.file}, add formerly: [${id}] there.`;
  const others = {
    fact: ` If it should not have been published, keep the file with standing: withdrawn and withdrawn: (on, because).`,
    source: ` If it no longer answers, keep the file with gone: and the day; if nothing may rest on it, with withdrawn: (on, because).`,
    update: ` If it should not have been published, keep the file with withdrawn: (on, because).`,
    explainer: ` If it should not have been published, keep the folder, with withdrawn: (on, because) in explainer.mdx.`,
  };
  const other = Object.entries(others).find(([name]) => name === kind)?.[1] ?? '';
  return `Put ${file} back. ${renamed}${other}`;
}

/** An id that a published file listed in `formerly` still leads to that file. */
function formerIds(change: Change): Problem[] {
  return change.before.entries.flatMap((published) => {
    const heir = successorOf(change, published);
    if (heir === undefined) return [];
    return (published.data.formerly ?? []).flatMap((id) => {
      const holder = successorOf(change, { ...published, id });
      if (holder === heir) return [];
      const now = holder === undefined ? 'now it leads nowhere' : `now it is given to ${holder.file}`;
      return [
        {
          ...(holder ?? heir).positionOf(holder === undefined ? ['formerly'] : []),
          rule,
          level: 'error' as const,
          message: `The id "${id}" was published and led to the ${heir.kind} "${heir.id}"; ${now}.`,
          remedy:
            holder === undefined
              ? `Add ${id} to formerly in ${heir.file}.`
              : `Give ${holder.file} an id that was never published, and keep ${id} in formerly in ${heir.file}.`,
        },
      ];
    });
  });
}

function numbersGivenAgain(change: Change): Problem[] {
  const stories = new Map(pairsOf(change, 'explainer').map(({ before, after }) => [before.id, after.id]));
  const facts = change.after.entries.filter((entry) => entry.kind === 'fact');
  return change.before.entries.flatMap((published) => {
    if (published.kind !== 'fact') return [];
    const heir = successorOf(change, published);
    return facts
      .filter((fact) => fact.explainer === stories.get(published.explainer ?? ''))
      .filter((fact) => fact.data.number === published.data.number && fact !== heir)
      .map((fact) => ({
        ...fact.positionOf(['number']),
        rule,
        level: 'error' as const,
        message: `The number ${fact.data.number} was published as that of the fact "${published.id}".`,
        remedy: `${heir === undefined ? `If this is that fact under a new name, add formerly: [${published.id}] here. If not, write` : 'Write'} a number that no fact of this explainer ever had. npm run new -- fact finds the next one.`,
      }));
  });
}
