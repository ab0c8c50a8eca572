import type { Manuscript } from '../../edition/manuscript.ts';
import { fileFor, isShared } from '../../edition/manuscript.ts';
import { printable } from '../../edition/reading/printable.ts';
import { referableKinds, type ReferableKind } from '../../schemas/fields.ts';
import { wordList } from '../../wording/list.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { CannotRun } from '../command-line.ts';
import { nameOfThing, thingsIn, titleOf, type Thing } from './thing.ts';

/** What somebody asks for. */
export interface Asked {
  /** As it was typed: an id, `<kind>/<id>`, a file, or the number of a fact. */
  written: string;
  /** The kinds that may be meant, the likeliest first. */
  kinds: readonly ReferableKind[];
  /** Id of the only explainer that is meant. */
  explainer?: string | undefined;
}

/** The things that are meant, and how they were found. */
export interface Found {
  things: readonly Thing[];
  /** Where it was asked for by another name, a sentence that says so. */
  note?: string | undefined;
}

/**
 * Finds what somebody means by an id: in one explainer or in several, as one kind of thing or as several.
 * @throws {CannotRun} if there is nothing of that name, with the nearest name of each kind
 */
export function findThings(manuscript: Manuscript, asked: Asked): Found {
  const explainer = knownExplainer(manuscript, asked.explainer);
  const { kinds, id } = readName(asked);
  const all = [...thingsIn(manuscript), ...nameless(manuscript)].filter(
    (thing) =>
      kinds.includes(thing.kind) && (explainer === undefined || (thing.explainer ?? explainer) === explainer),
  );
  const byId = all.filter((thing) => thing.id === id || isFile(thing, asked.written));
  if (byId.length > 0) return { things: inOrder(byId, kinds) };
  const renamed = all.filter(({ entry }) => isFormerly(entry, id));
  if (renamed.length > 0) {
    return { things: inOrder(renamed, kinds), note: `"${id}" was renamed to "${renamed[0]?.id ?? ''}".` };
  }
  const numbered = all.filter(
    ({ entry }) => entry?.kind === 'fact' && String(entry.data.number) === numberIn(id),
  );
  if (numbered.length > 0)
    return { things: numbered, note: `Fact ${numberIn(id)} is "${numbered[0]?.id ?? ''}".` };
  throw new CannotRun(explainUnknown(all, thingsIn(manuscript), kinds, id));
}

/** Parts `fact/casualties`, also as `facts/casualties`, into kind and id. */
function readName({ written, kinds }: Asked): { kinds: readonly ReferableKind[]; id: string } {
  const [, before = '', after = ''] = /^([^/]+)\/([^/]+)$/.exec(written) ?? [];
  const kind = referableKinds.find((each) => before === each || before === `${each}s`);
  const id = (kind === undefined ? written : after).replace(/\.(?:yaml|mdx)$/, '');
  return { kinds: kind !== undefined && kinds.includes(kind) ? [kind] : kinds, id };
}

function isFile({ file }: Thing, written: string): boolean {
  const plain = written.replaceAll('\\', '/').replace(/^\.\//, '');
  return plain.includes('/') && (file === plain || file === `content/${plain}`);
}

function isFormerly(entry: Thing['entry'], id: string): boolean {
  return entry !== undefined && entry.kind !== 'section' && entry.data.formerly?.includes(id) === true;
}

function numberIn(id: string): string {
  return id.replace(/^#/, '');
}

/** What other content names though nothing of it can be read: its file is missing or has mistakes. */
function nameless(manuscript: Manuscript): Thing[] {
  const known = new Set(thingsIn(manuscript).map(({ file }) => file));
  const missing = manuscript.references.flatMap(({ from, to, id }): Thing[] => {
    const explainer = isShared(to) ? undefined : from.explainer;
    const file = fileFor(to, id, explainer);
    return known.has(file) ? [] : [{ kind: to, id, explainer, file }];
  });
  const unread = [...manuscript.unread]
    .flatMap((file) => thingIn(file) ?? [])
    .filter(({ file }) => !known.has(file));
  return [...new Map([...missing, ...unread].map((thing) => [thing.file, thing])).values()];
}

/** What a file would hold if it could be read. */
function thingIn(file: string): Thing | undefined {
  const [, story, folder = '', id = ''] =
    /^content\/(?:explainers\/([^/]+)\/)?([^/]+)\/([^/]+)\.(?:yaml|mdx)$/.exec(file) ?? [];
  const kind = referableKinds.find((each) => folder === `${each}s`);
  return kind === undefined ? undefined : { kind, id, explainer: story, file };
}

function inOrder(things: readonly Thing[], kinds: readonly ReferableKind[]): Thing[] {
  const rank = ({ kind, explainer = '' }: Thing) => [kinds.indexOf(kind), explainer] as const;
  return things.toSorted((a, b) => {
    const [kindA, storyA] = rank(a);
    const [kindB, storyB] = rank(b);
    return kindA - kindB || (storyA < storyB ? -1 : Number(storyA > storyB));
  });
}

function knownExplainer(manuscript: Manuscript, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const names = [...new Set(manuscript.entries.flatMap(({ explainer }) => explainer ?? []))];
  if (names.includes(written)) return written;
  const near = nearestName(written, names);
  throw new CannotRun(
    `There is no explainer "${printable(written)}". ${near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`}`,
  );
}

function explainUnknown(
  candidates: readonly Thing[],
  everything: readonly Thing[],
  kinds: readonly ReferableKind[],
  id: string,
): string {
  const [only] = kinds;
  const what = kinds.length === 1 && only !== undefined ? `There is no ${only}` : 'Nothing is';
  const near = kinds.flatMap((kind) => {
    const ofKind = candidates.filter((thing) => thing.kind === kind);
    const name = nearestName(
      id,
      ofKind.map((thing) => thing.id),
    );
    return ofKind.find((thing) => thing.id === name) ?? [];
  });
  const others = everything.filter((thing) => thing.id === id && !kinds.includes(thing.kind));
  const isA = others.length === 0 ? '' : `; it is a ${wordList(others.map(({ kind }) => kind))}`;
  const first = `${what} called "${printable(id)}"${isA}.`;
  if (near.length === 0) return first;
  return [`${first} Did you mean:`, ...near.map((thing) => `  ${nameOfThing(thing)}${titled(thing)}`)].join(
    '\n',
  );
}

function titled({ entry }: Thing): string {
  return entry === undefined ? '' : `  ${printable(titleOf(entry))}`;
}
