import { isShared, type Manuscript } from '../../edition/manuscript.ts';
import { printable } from '../../edition/reading/printable.ts';
import type { WrittenEntry } from '../../edition/written-entry.ts';
import type { ReferableKind } from '../../schemas/fields.ts';
import { shorten } from '../../wording/shorten.ts';

/** Something that other content can stand on. */
export interface Thing {
  kind: ReferableKind;
  id: string;
  /** Id of the explainer it belongs to; nothing for what all explainers share. */
  explainer?: string | undefined;
  /** Where it is written, from the project's root. */
  file: string;
  /** What is written there; nothing where that could not be read, or the file is missing. */
  entry?: WrittenEntry | undefined;
}

/** The thing that an entry is; nothing for a section, to which no other content refers. */
export function thingOf(entry: WrittenEntry): Thing | undefined {
  const { kind, id, explainer, file } = entry;
  if (kind === 'section') return undefined;
  return { kind, id, explainer: isShared(kind) ? undefined : explainer, file, entry };
}

/** All things that could be read, by file. */
export function thingsIn({ entries }: Manuscript): Thing[] {
  return entries.flatMap((entry) => thingOf(entry) ?? []);
}

/** A name that no other thing has, within an explainer: `fact/casualties`. */
export function nameOfThing({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind}/${printable(id)}`;
}

/** Whether two things are the same one. */
export function isSameThing(a: Thing, b: Thing): boolean {
  return a.kind === b.kind && a.id === b.id && a.explainer === b.explainer;
}

/** What an entry is about, in a few words of its own: a label, a name, a title. */
export function titleOf(entry: WrittenEntry): string {
  switch (entry.kind) {
    case 'explainer':
    case 'question':
      return entry.data.question;
    case 'section':
      return entry.data.title;
    case 'update':
      return entry.data.headline;
    case 'fact':
      return entry.data.label;
    case 'quote':
      return `“${shorten(entry.data.words.text, 70)}”`;
    case 'forecast':
      return entry.data.statement;
    case 'source':
      return `${entry.data.titleTranslated ?? entry.data.title}, ${entry.data.publisher}`;
    case 'voice':
    case 'place':
      return entry.data.name;
    case 'term':
      return entry.data.term;
  }
}
