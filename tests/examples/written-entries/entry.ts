/** What the builders of written content make entries with. */
import { readProse } from '../../../src/prose/read-prose.ts';
import { fileFor } from '../../../src/edition/manuscript.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';
import type { ContentKind, WrittenContent } from '../../../src/schemas/content-kinds.ts';

/** What an editor writes of a kind of content. */
export type Data<Kind extends ContentKind> = WrittenContent[Kind];

/** Where an entry stands, if not in the story of the bridge under its own name. */
export interface Placed {
  explainer?: string;
  file?: string;
}

/** The story that the builders tell. */
export const bridge = 'bridge';

/** An entry of a kind, as if it had been read. */
export function entry<Kind extends ContentKind>(
  kind: Kind,
  id: string,
  data: Data<Kind>,
  placed: Placed = {},
): WrittenEntry<Kind> {
  const isShared = ['source', 'voice', 'place', 'term'].includes(kind);
  const explainer = isShared ? undefined : (placed.explainer ?? bridge);
  const file =
    placed.file ?? (kind === 'section' ? '' : fileFor(kind as Exclude<Kind, 'section'>, id, explainer));
  return {
    kind,
    id,
    data,
    file,
    explainer,
    positionOf: placesIn(file, data),
  };
}

// Each value stands on a line of its own, so that a test that names the wrong place fails.
function placesIn(file: string, data: unknown) {
  const paths = [...pathsIn(data, [])];
  return (path: readonly PropertyKey[]) => {
    const written = path.map((_, index) => path.slice(0, path.length - index).join('.'));
    const nearest = written.find((name) => paths.includes(name)) ?? '';
    return { file, line: paths.indexOf(nearest) + 1, column: 1, length: Math.max(1, nearest.length) };
  };
}

function* pathsIn(value: unknown, path: readonly string[]): Generator<string> {
  yield path.join('.');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner, [...path, key]);
}

/** Running text below front matter; it begins on line 4. */
export function prose(text: string) {
  const source = `---\ntitle: as above\n---\n${text}`;
  const read = readProse(source);
  if ('syntaxError' in read)
    throw new Error(`The prose of a test cannot be read: ${read.syntaxError.message}`);
  return { root: read.root, source };
}
