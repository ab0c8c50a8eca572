import type { Standing } from '../../edition/edition.ts';

/** What can be found. */
export type KindOfThing =
  | 'explainer'
  | 'section'
  | 'fact'
  | 'update'
  | 'source'
  | 'voice'
  | 'place'
  | 'forecast'
  | 'question'
  | 'term'
  | 'page';

/** Something that readers can look up: what its line in a list says, and the words that find it. */
export interface ThingToFind {
  kind: KindOfThing;
  /** What it is, for readers: `Fact 23`, `Source`. */
  mark: string;
  /** Its name, or the sentence that it is. */
  title: string;
  /** The language of the title, where it is not that of the site. */
  language?: string | undefined;
  /** Who published it, where lists name that first. */
  whose?: string | undefined;
  /** Its name in other scripts. */
  names: readonly { language: string; text: string }[];
  /** A sentence on it. */
  says?: string | undefined;
  /** How it stands. */
  standing?: Standing | undefined;
  /** Its figure, its day, whose word it is. */
  line: string;
  /** Its path, with a fragment where it is a part of a page. */
  address: string;
  /** Texts that readers do not see in its line, and by whose words it is found all the same. */
  texts: readonly (string | undefined)[];
}
