import type { Node } from '../json-ld/graph.ts';

/** What the head of a page tells programs, besides its title, description and card. */
export interface ToldInHead {
  /** What stands on it, in the words of schema.org. */
  graph: Node[];
  /** Where it is a text that was published and may have been changed: the days, `YYYY-MM-DD`, and what it belongs to. */
  article?: { published: string; modified: string; section: string };
  /** The path of the same page as Markdown. */
  twin?: string;
  /** How others show it inside their pages: what it is, and the path of its embed. */
  embed?: { title: string; address: string };
  /** What reference managers take from it, by name, in the order in which they stand. */
  citation?: readonly CitationTag[];
}

/** A tag as Google Scholar and reference managers read it: `citation_title`. */
export type CitationTag = readonly [name: `citation_${string}`, content: string];
