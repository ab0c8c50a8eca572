import type { EmbedFolder } from '../../addresses.ts';
import type { Fact, Standing, ToldChart, Verdict } from '../../edition/edition.ts';

/** Something of ours that others show inside their pages: where it stands, and what it says. */
export interface Embed {
  /** Path of the page for the frame. */
  address: string;
  /** Paths at which it stood once. It stands there still: a frame without permissions follows no page that leads on. */
  earlier: string[];
  folder: EmbedFolder;
  /** Path of the page that tells all. */
  page: string;
  /** What it is, for the frame and for programs: `Fact 12: Soldiers sent`. */
  title: string;
  content: EmbedContent;
}

/** What an embed says. All of it is in sight. */
export interface EmbedContent {
  /** What it is: `Fact 12`, `Forecast of 9 June 2024`. */
  kicker: string;
  /** How it stands, and as of when: a day, a month or a year. */
  signs: Sign[];
  /** What a reader must know first: that it was withdrawn, corrected, overtaken. */
  notices: Labelled[];
  /** What is read first: a figure or the article of a document. */
  figure?: string | undefined;
  unit?: string | undefined;
  /** The sentence: the heading itself where there is no figure. */
  sentence: string;
  /** The words behind the figure. */
  lead?: string | undefined;
  chart?: EmbeddedChart | undefined;
  lines: Labelled[];
  /** The day on which somebody last looked, `YYYY-MM-DD`; nothing for what was withdrawn. */
  checked?: string | undefined;
  /** Where all of it is told: the path, and the words of the link. */
  to: { address: string; words: string }[];
  /** What it belongs to. */
  question: string;
}

export interface Sign {
  icon: Standing | Verdict;
  word: string;
  asOf?: string | undefined;
  /** What stands so, where there are several. */
  of?: string | undefined;
}

export interface Labelled {
  label: string;
  words: string;
}

/** The claims of facts, drawn. */
export type EmbeddedChart = Pick<ToldChart, 'facts' | 'form' | 'note'>;

/** A chart as it can be embedded: under a title, with facts of one explainer. */
export interface ChartOfFacts extends EmbeddedChart {
  facts: Fact[];
  title: string;
}
