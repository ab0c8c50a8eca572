/**
 * The edition: everything, checked, joined and ready to print. Every id is already replaced by the thing itself,
 * every list is already in the order in which it is printed, and nothing here can be missing.
 */
import type { WrittenExplainer } from '../schemas/explainer.ts';
import type { sectionKinds } from '../schemas/section.ts';
import type { Independence, Mended, Place, Quote, Source, SourceKind, Term, Voice } from './evidence.ts';
import type { Claim, Fact, Standing } from './fact.ts';
import type { Forecast, Question, Verdict, VerdictCount } from './outlook.ts';
import type { PointsOfReport } from './report-points.ts';
import type { Review } from './reviews.ts';
import type { Timeline } from './timeline.ts';
import type { ToldBlock } from './told-text.ts';
import type { Correction, Since, Update } from './updates.ts';

import type { WithdrawnExplainer, WithdrawnFact, WithdrawnSource, WithdrawnUpdate } from './withdrawn.ts';
import type { MovedPage } from './moved-pages.ts';

export type * from './evidence.ts';
export type * from './fact.ts';
export type * from './outlook.ts';
export type { PointsOfReport, ReportPoint } from './report-points.ts';
export type { Review } from './reviews.ts';
export type * from './timeline.ts';
export type * from './told-text.ts';
export type * from './updates.ts';
export type { MovedPage } from './moved-pages.ts';
export type * from './withdrawn.ts';
export type SectionKind = (typeof sectionKinds)[number];

/** Everything that is published together. */
export interface Edition {
  /** The newest day recorded in the content, or the day given to the build: `YYYY-MM-DD`. */
  today: string;
  /** The newest published first. */
  explainers: Explainer[];
  /** All sources in use, by publisher, then title. */
  sources: Source[];
  /** All voices, by name: also those whose words the story only tells in passing. */
  voices: Voice[];
  places: Place[];
  terms: Term[];
  /** Corrections of all explainers, the newest first. */
  corrections: { explainer: Explainer; correction: Correction }[];
  /** How many forecasts of all explainers ended how. */
  forecastTally: VerdictCount[];
  /**
   * Sources that only what was withdrawn cites. They keep their pages and stand in no list.
   */
  unlistedSources: Source[];
  /** What was withdrawn of what all explainers share, and explainers withdrawn as a whole, by id. */
  withdrawn: { explainers: WithdrawnExplainer[]; sources: WithdrawnSource[] };
  /** Earlier addresses and where they lead now, by code point. */
  moved: MovedPage[];
}

/**
 * A block of running text with the evidence that stands beside it: a paragraph, a list, a note, a figure.
 * The parser's plugin puts a `FactSidebar` with the passage's key right after the block.
 */
export interface Passage {
  /** `<path below content/>#<n>`, counted from 1 over the blocks of that file that have evidence. */
  key: string;
  /** Facts of this block in the order of their first word. */
  facts: PlacedFact[];
  /** Sources cited for plain sentences. */
  citations: PlacedCitation[];
  /** Quotations that stand inside sentences. */
  quotes: PlacedQuote[];
  /** Length of the block's text in characters, from which the layout guesses its height. */
  length: number;
  /** A picture that the block is, and how many places it names. */
  picture?: { kind: 'map' | 'route'; count: number } | undefined;
  /** Blocks without evidence of their own that stand between the passage before and this one. */
  before: Interlude[];
}

/** A block of running text beside which no evidence stands. */
export type Interlude =
  { kind: 'words'; length: number } | { kind: 'quote'; quote: Quote } | { kind: Listed; count: number };

/** What the text only calls for and a page lists or draws. */
type Listed = 'places' | 'map' | 'route' | 'forecasts' | 'questions' | 'timeline';

export interface PlacedFact {
  fact: Fact;
  /** True where the fact stands for the first time on the page: there its card is printed in full. */
  isFirst: boolean;
  /** Claims besides the current one whose figures or days stand in the words here. */
  told: Claim[];
}

export interface PlacedCitation {
  /** The letter-number readers see, unique on the page, such as `S3`. */
  mark: string;
  source: Source;
  at?: string | undefined;
  isFirst: boolean;
}

export interface PlacedQuote {
  /** The letter-number readers see, unique on the page, such as `Q2`. */
  mark: string;
  quote: Quote;
  isFirst: boolean;
}

/** Running text with its evidence. Pages have the words printed by the MDX renderer, other prints read `text`. */
export interface Body {
  /** Path below `content/`, such as `explainers/north-korea-russia/sections/1-treaty.mdx`. */
  file: string;
  passages: Passage[];
  /** Blocks without evidence after the last passage. */
  ending: Interlude[];
  /** Facts in it, each once, in order. */
  facts: Fact[];
  /** Number of words a reader reads. */
  words: number;
  /** The words themselves. */
  text: ToldBlock[];
  /** Statements in its fields and its text that stand without a source, with the reason given to readers. */
  unsourced: { text: string; because: string }[];
}

export interface Section {
  id: string;
  /** Earlier ids. */
  formerly: string[];
  /** Its place in the order, from the file name. */
  order: number;
  title: string;
  kind: SectionKind;
  asOf?: string | undefined;
  body: Body;
  /** What we had wrong here, the newest first. */
  mended: Mended[];
  /** Every source on which it stands, in the order of the explainer's sources. */
  sources: Source[];
}

export interface Explainer {
  id: string;
  /** Only the newsroom sees it. */
  isDraft: boolean;
  /** Its earlier ids, the first of them first. */
  formerly: string[];
  question: string;
  kicker: string;
  standfirst: string;
  published: string;
  /** The newest day on which something was published: of an update, else of the explainer itself. */
  updated: string;
  byline: string;
  state: WrittenExplainer['state'];
  dataCutOff: string;
  keyFacts: Fact[];
  howSure: string;
  /** Paragraphs. */
  method: string[];
  review: Review;
  founding?: Source | undefined;
  /** Points of the founding report that the sections mark, by how they read; readings without a point are left out. */
  report: PointsOfReport[];
  shortAnswer: Body;
  /** One row for each part of the question, from the `Answer` tags of the short answer. */
  answers: { asked: string; verdict: Verdict; answer: string }[];
  sections: Section[];
  /** By number. */
  facts: Fact[];
  quotes: Quote[];
  forecasts: Forecast[];
  /** How many of them ended how, in the order of the verdicts; verdicts without a forecast are left out. */
  forecastTally: VerdictCount[];
  /** Those still open first, by the day since when they are listed. */
  questions: Question[];
  /** Words a reader may not know that its text uses, by the word. */
  terms: Term[];
  /** By the day of the development, the newest first. */
  updates: Update[];
  /** Those of them that are corrections, by the day on which they went on the page, the newest first. */
  corrections: Correction[];
  /** What we had wrong in the short answer, the newest first. */
  mended: Mended[];
  /** For the day of each update and the first of each month from the first to the last; the oldest day first. */
  since: Since[];
  /** What happened when. */
  timeline: Timeline;
  /** The first of the updates, with their text as it stands on the explainer's page, after the sections. */
  latest: { update: Update; body: Body }[];
  /** Sources cited anywhere in it, by kind in the order of the schema, then publisher, then title. */
  sources: Source[];
  voices: Voice[];
  /** Passages of all bodies by key. */
  passages: Map<string, Passage>;
  /** How many facts stand how, the surest first; standings without a fact are left out. */
  tally: { standing: Standing; count: number }[];
  /** How many publishers its sources have, and how many voices speak in it. */
  independence: Independence;
  /** How many of the sources in use are of each kind. */
  sourceTally: { kind: SourceKind; count: number }[];
  /** What was withdrawn of it: facts by number, updates the newest first. */
  withdrawn: { facts: WithdrawnFact[]; updates: WithdrawnUpdate[] };
  /** Minutes to read, at 220 words a minute, rounded up. */
  minutes: number;
}
