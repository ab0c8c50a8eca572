import type { Root } from 'mdast';
import type { ContentKind, WrittenContent } from '../schemas/content-kinds.ts';
import type { Position } from './problem.ts';

/** The prose of an MDX file, read by the parser that builds the pages. */
export interface WrittenProse {
  /** The tree, with the file's own lines and columns; the front matter is not in it. */
  root: Root;
  /** The whole text of the file, front matter included. */
  source: string;
}

interface AnyEntry {
  /** The file name without its ending; for a section without its number. */
  id: string;
  /** Path from the project's root. */
  file: string;
  /** Id of the explainer whose folder it stands in; nothing for what is shared. */
  explainer?: string | undefined;
  /** For a section, the number its file name begins with. */
  order?: number | undefined;
  /** The prose of a file that has any. */
  prose?: WrittenProse | undefined;
  /**
   * Where a value is written.
   * @param path keys and indexes from the top of the file; the nearest value that is written counts
   */
  positionOf(path: readonly PropertyKey[]): Position & { length: number };
}

/** One content file whose own shape has been checked. References in it are still ids. */
export type WrittenEntry<Kind extends ContentKind = ContentKind> = {
  [K in Kind]: AnyEntry & { kind: K; data: WrittenContent[K] };
}[Kind];
