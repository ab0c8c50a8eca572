import { referableKinds, type ReferableKind } from '../../schemas/fields.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { wordList } from '../../wording/list.ts';
import { entriesOf, entryNamed, fileFor, isShared, isUnread, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { meantId } from '../reading/field-example.ts';
import type { Reference } from '../references.ts';
import { untilEnough } from '../tell-at-most.ts';
import type { WrittenEntry } from '../written-entry.ts';

/**
 * Every id leads to something: sources, voices, places and terms anywhere; facts, quotes, forecasts, questions and
 * updates in the same explainer only, because what we state lives in the story. Of what could not be read, or whose whole
 * folder is missing, it says nothing: that has been said once.
 * Content model: "every reference exists".
 */
export function everyReferenceExists(manuscript: Manuscript): Problem[] {
  const lost = manuscript.references
    .filter(({ from, to, id }) => entryNamed(manuscript, from, to, id) === undefined)
    .filter(({ from, to, id }) => !isUnread(manuscript, fileFor(to, id, from.explainer)));
  return untilEnough(Map.groupBy(lost, ({ from }) => from).values(), (ofFile) => [
    ofFile.values().map((reference) => ({
      ...reference.place(),
      rule: 'every-reference-exists',
      level: 'error',
      ...explain(manuscript, reference),
    })),
  ]);
}

type Told = Pick<Problem, 'message' | 'remedy'>;

function explain(manuscript: Manuscript, reference: Reference): Told {
  return (
    renamed(manuscript, reference) ??
    inAnotherExplainer(manuscript, reference) ??
    ofAnotherKind(manuscript, reference) ??
    unknown(manuscript, reference)
  );
}

function renamed(manuscript: Manuscript, { from, to, id }: Reference): Told | undefined {
  const holder = candidates(manuscript, from.explainer, to).find((entry) =>
    entry.data.formerly?.includes(id),
  );
  if (holder === undefined) return undefined;
  return { message: `The ${to} "${id}" was renamed to "${holder.id}".`, remedy: `Write "${holder.id}".` };
}

function inAnotherExplainer(manuscript: Manuscript, { from, to, id }: Reference): Told | undefined {
  if (isShared(to)) return undefined;
  const holders = entriesOf(manuscript, to).filter((entry) => entry.id === id);
  if (holders.length === 0) return undefined;
  const stories = wordList(holders.map(({ explainer }) => `"${explainer ?? ''}"`));
  return {
    message: `There is no ${to} "${id}" in this explainer. It stands in the explainer ${stories}, and what a story states is its own.`,
    remedy: `Add ${fileFor(to, id, from.explainer)} with the sources that this story rests on.`,
  };
}

function ofAnotherKind(manuscript: Manuscript, { from, to, id }: Reference): Told | undefined {
  const other = referableKinds.find(
    (kind) => kind !== to && entryNamed(manuscript, from, kind, id) !== undefined,
  );
  if (other === undefined) return undefined;
  return {
    message: `There is no ${to} "${id}", but there is a ${other} of that name.`,
    remedy: `Write the id of a ${to}, or add ${fileFor(to, id, from.explainer)}.`,
  };
}

function unknown(manuscript: Manuscript, { from, to, id }: Reference): Told {
  const known = candidates(manuscript, from.explainer, to);
  const near =
    known.find((entry) => isCalled(entry, id))?.id ??
    nearestName(
      id,
      known.map((entry) => entry.id),
    );
  const where = isShared(to) ? '' : ' in this explainer';
  const file = fileFor(to, id, from.explainer);
  return {
    message: `There is no ${to} "${id}"${where}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    remedy: near === undefined ? `Add ${file}, or correct the id.` : `Write "${near}", or add ${file}.`,
  };
}

/** Whether an id spells the name of a voice or place: "national-intelligence-service" for the file `nis`. */
function isCalled({ data }: WrittenEntry, id: string): boolean {
  const names = 'name' in data ? [data.name, 'short' in data ? data.short : undefined] : [];
  return names.some((name) => name !== undefined && meantId(name) === id);
}

function candidates(manuscript: Manuscript, explainer: string | undefined, kind: ReferableKind) {
  return entriesOf(manuscript, kind, isShared(kind) ? undefined : explainer);
}
