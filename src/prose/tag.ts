import type { ReferableKind } from '../schemas/fields.ts';

/** What an attribute's text means. */
type AttributeValue =
  | { is: 'id'; of: ReferableKind }
  | { is: 'ids'; of: ReferableKind }
  | { is: 'text'; most: number }
  | { is: 'one-of'; words: readonly string[] };

/** An attribute of a tag. */
export interface TagAttribute {
  value: AttributeValue;
  isRequired: boolean;
  /** What to write there. */
  describes: string;
}

/** A tag that an editor may write in MDX. */
export interface Tag {
  /** What it gives the reader, in one sentence. */
  describes: string;
  /** Inside a sentence, or alone on its line. */
  stands: 'in a sentence' | 'alone';
  attributes: Readonly<Record<string, TagAttribute>>;
  /** What stands between `<Tag>` and `</Tag>`. */
  holds: 'nothing' | 'words, or nothing' | 'words' | 'paragraphs';
  /** The tags that may stand in it. */
  mayHold: readonly string[];
  /** The only kind of file it may stand in, where there is only one. */
  onlyIn?: 'explainer';
  /** How it is written, to copy. */
  example: string;
}

export const id = (of: ReferableKind, describes: string): TagAttribute => ({
  value: { is: 'id', of },
  isRequired: true,
  describes,
});
export const ids = (of: ReferableKind, describes: string): TagAttribute => ({
  value: { is: 'ids', of },
  isRequired: true,
  describes,
});
export const words = (most: number, describes: string): TagAttribute => ({
  value: { is: 'text', most },
  isRequired: true,
  describes,
});
export const oneOf = (list: readonly string[], describes: string): TagAttribute => ({
  value: { is: 'one-of', words: list },
  isRequired: true,
  describes,
});

export const optional = (attribute: TagAttribute): TagAttribute => ({ ...attribute, isRequired: false });
