import { plainJson } from '../plain-json.ts';
import { nameOfThing, titleOf } from './thing.ts';
import type { ThingInUse } from './tell-uses.ts';
import type { UnreadFile } from './tell-unread.ts';

/** Tells what stands on things as JSON, for programs. */
export function usesAsJson(found: readonly ThingInUse[], unread: readonly UnreadFile[]): string {
  const things = found.map(({ thing, uses, pages }) => ({
    kind: thing.kind,
    id: thing.id,
    explainer: thing.explainer,
    file: thing.file,
    title: thing.entry === undefined ? undefined : titleOf(thing.entry),
    uses: uses.map(({ role, file, line, column, words, through }) => ({
      role,
      file,
      line,
      column,
      words,
      through: through.map(nameOfThing),
    })),
    pages,
  }));
  return plainJson({ version: 1, things, unread }, 2);
}
