/**
 * The edition: everything, checked, joined and ready to print. Every id is already replaced by the thing itself,
 * every list is already in the order in which it is printed, and nothing here can be missing.
 */
import type { WrittenExplainer } from '../schemas/explainer.ts';
import type { standings, operations } from '../schemas/fact.ts';
import type { qualifiers } from '../schemas/claim.ts';
import type { verdicts } from '../schemas/forecast.ts';
import type { sectionKinds } from '../schemas/section.ts';
import type { sourceKinds } from '../schemas/source.ts';
import type { voiceKinds, WrittenVoice } from '../schemas/voice.ts';

export type Standing = (typeof standings)[number];
export type Verdict = (typeof verdicts)[number];
export type Operation = (typeof operations)[number];
export type Qualifier = (typeof qualifiers)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type VoiceKind = (typeof voiceKinds)[number];
export type SectionKind = (typeof sectionKinds)[number];
export type Party = WrittenVoice['party'];

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
}

/** Words in their own language. */
export interface WordsInLanguage {
  language: string;
  text: string;
}

export interface Source {
  id: string;
  kind: SourceKind;
  title: string;
  titleTranslated?: string | undefined;
  publisher: string;
  authors: string[];
  url?: string | undefined;
  noAddress?: string | undefined;
  /** A day, a month or a year. */
  published: string;
  accessed: string;
  language: string;
  party: Party;
  archived?: { url: string; day: string } | undefined;
  derivedFrom: Source[];
  licence?: string | undefined;
  gone?: string | undefined;
  /** Facts with a claim that cites this source, by number. */
  facts: Fact[];
  /** Quotations printed in this source. */
  quotes: Quote[];
  /** Explainers that cite it anywhere. */
  explainers: Explainer[];
}

export interface Voice {
  id: string;
  kind: VoiceKind;
  name: string;
  /** The name beside figures: the short one if there is one. */
  shortName: string;
  nativeName?: WordsInLanguage | undefined;
  roles: { title: string; from?: string | undefined; to?: string | undefined }[];
  about?: string | undefined;
  party: Party;
  sameAs?: string | undefined;
  /** What it said of facts, by number of the fact, then newest first. */
  claims: { fact: Fact; claim: Claim }[];
  quotes: Quote[];
  forecasts: Forecast[];
}

export interface Place {
  id: string;
  name: string;
  nativeNames: WordsInLanguage[];
  position: { lat: number; lon: number };
  area?: string | undefined;
  status?:
    | {
        internationalLaw: { says: string; sources: Source[] };
        claimedBy?: { claimant: Voice; says: string; sources: Source[] } | undefined;
      }
    | undefined;
}

export interface Term {
  id: string;
  term: string;
  meaning: string;
}

/** What a claim's figure is: one figure, or a range whose ends are in order. */
export type Figure =
  | { kind: 'value'; value: number; qualifier?: Qualifier | undefined }
  | { kind: 'range'; low: number; high: number; qualifier?: Qualifier | undefined };

export interface Citation {
  source: Source;
  at?: string | undefined;
  /** The few words of the source, in its own language. */
  words?: string | undefined;
  stance: 'supports' | 'disputes' | 'context';
}

/** What one voice said of one fact at one time. */
export interface Claim {
  by: Voice;
  /** When it was true of the world: a day, a month or a year. */
  asOf: string;
  /** When we published it. */
  recorded: string;
  sources: Citation[];
  figure?: Figure | undefined;
  says?: string | undefined;
  isAdmission: boolean;
  note?: string | undefined;
  replaces?: string | undefined;
  because?: string | undefined;
}

interface AnyFact {
  id: string;
  /** Id of the explainer that states it. */
  explainer: string;
  /** The number readers see. */
  number: number;
  label: string;
  standing: Standing;
  standingNote?: string | undefined;
  /** A day, or `never` for what cannot change. */
  reviewBy: string;
  /** The current claim first, then the others, the newest first. */
  claims: Claim[];
  /** The preferred claim, or the newest. */
  current: Claim;
  /** Sources of the current claim first, then of the others; each once. */
  sources: Source[];
  /** Voices of all claims; each once. */
  voices: Voice[];
  /** Where in the story its words stand. */
  uses: Use[];
  /** Facts worked out from this one. */
  supports: Fact[];
}

export interface FigureFact extends AnyFact {
  kind: 'figure';
  unit: string;
  definition: string;
}
export interface MoneyFact extends AnyFact {
  kind: 'money';
  currency: string;
  definition: string;
  period?: string | undefined;
}
export interface EventFact extends AnyFact {
  kind: 'event';
  /** A day, a month or a year. */
  on: string;
}
export interface ClauseFact extends AnyFact {
  kind: 'clause';
  document: string;
  article: string;
  /** English first, then the others by code. */
  texts: WordsInLanguage[];
  edition?: string | undefined;
  phrases: { letter: string; words: string; title: string; note: string }[];
  leftOut?: { words: WordsInLanguage[]; asQuoted: string; source: Source; note: string } | undefined;
}
export interface StatementFact extends AnyFact {
  kind: 'statement';
}
export interface DerivedFact extends AnyFact {
  kind: 'derived';
  operation: Operation;
  of: [Fact, Fact];
  unit?: string | undefined;
  currency?: string | undefined;
  definition: string;
}

/** One checkable matter, with what each voice said of it. */
export type Fact = FigureFact | MoneyFact | EventFact | ClauseFact | StatementFact | DerivedFact;

/** A place in the story where a fact's words stand. */
export interface Use {
  /** What stands there: the short answer, or the title of the section or update. */
  title: string;
  /** Id of the section or update; nothing for the short answer. */
  part?: string | undefined;
  /** How often the fact stands in that part. */
  times: number;
}

export interface Quote {
  id: string;
  speaker: Voice;
  /** What the speaker was at that time. */
  role: string;
  /** A day, a month or a year. */
  said: string;
  venue?: string | undefined;
  words: { language: string; text: string; translatedFrom?: string | undefined };
  translation?:
    | { kind: 'source'; text: string }
    | { kind: 'person'; text: string; name: string }
    | { kind: 'machine'; text: string; checkedBy: string }
    | undefined;
  source: Source;
  at?: string | undefined;
}

export interface Forecast {
  id: string;
  statement: string;
  by: Voice;
  said: string;
  source: Source;
  at?: string | undefined;
  words?: string | undefined;
  criteria: string;
  criteriaSet: string;
  /** Whether the criteria were written after the outcome was known. */
  criteriaSetAfterwards: boolean;
  verdict: Verdict;
  resolved?: string | undefined;
  because?: string | undefined;
  facts: Fact[];
}

export interface Question {
  id: string;
  question: string;
  why: string;
  settledBy: string;
  since: string;
  facts: Fact[];
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
  /** Blocks without evidence of their own that stand between the passage before and this one. */
  before: Interlude[];
}

/** A block of running text beside which no evidence stands. */
export type Interlude =
  | { kind: 'words'; length: number }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'places' | 'forecasts' | 'questions'; count: number };

export interface PlacedFact {
  fact: Fact;
  /** True where the fact stands for the first time on the page: there its card is printed in full. */
  isFirst: boolean;
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

/** Running text with its evidence. The words themselves are printed by the MDX renderer. */
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
  /** Statements that stand without a source, with the reason given to readers. */
  unsourced: { text: string; because: string }[];
}

export interface Section {
  id: string;
  /** Its place in the order, from the file name. */
  order: number;
  title: string;
  kind: SectionKind;
  asOf?: string | undefined;
  body: Body;
}

interface AnyUpdate {
  id: string;
  headline: string;
  /** The day of the development. */
  day: string;
  /** The day it went on the page. */
  published: string;
  facts: Fact[];
  body: Body;
}
export type Update =
  | (AnyUpdate & { kind: 'development' | 'clarification' })
  | (AnyUpdate & {
      kind: 'correction';
      was: string;
      now: string;
      where: string;
      foundBy?: string | undefined;
    });

export interface Explainer {
  id: string;
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
  reviewBy: string;
  founding?: Source | undefined;
  shortAnswer: Body;
  /** One row for each part of the question, from the `Answer` tags of the short answer. */
  answers: { asked: string; verdict: Verdict; answer: string }[];
  sections: Section[];
  /** By number. */
  facts: Fact[];
  quotes: Quote[];
  forecasts: Forecast[];
  questions: Question[];
  /** Words a reader may not know that its text uses, by the word. */
  terms: Term[];
  /** The newest first. */
  updates: Update[];
  /** Sources cited anywhere in it, by kind in the order of the schema, then publisher, then title. */
  sources: Source[];
  voices: Voice[];
  /** Passages of all bodies by key. */
  passages: Map<string, Passage>;
  /** How many facts stand how, the surest first; standings without a fact are left out. */
  tally: { standing: Standing; count: number }[];
  /** How many of the sources in use are of each kind. */
  sourceTally: { kind: SourceKind; count: number }[];
  /** Minutes to read, at 220 words a minute, rounded up. */
  minutes: number;
}
