import { plainJson } from '../plain-json.ts';
import type { Due } from './what-is-due.ts';

/** Tells what is to be looked at again as JSON, for programs. */
export function dueAsJson({ day, things, open }: Due): string {
  return plainJson(
    {
      version: 1,
      by: day,
      due: things.map(({ entry, by, last, now, addresses }) => ({
        kind: entry.kind,
        id: entry.id,
        explainer: entry.explainer,
        file: entry.file,
        line: entry.positionOf(['reviewBy']).line,
        reviewBy: by,
        lastLookedAt: last,
        now,
        addresses,
      })),
      open: open.map(({ kind, id, explainer, file }) => ({ kind, id, explainer, file })),
    },
    2,
  );
}
