/** What a story stands on: sources, voices, facts with their claims, and quotations, joined. */
import type { meansOfTravel, operations, standings } from '../schemas/fact.ts';
import type { qualifiers } from '../schemas/claim.ts';
import type { sourceKinds } from '../schemas/source.ts';
import type { voiceKinds, WrittenVoice } from '../schemas/voice.ts';
import type { Explainer, Forecast } from './edition.ts';
import type { Review } from './reviews.ts';

export type Standing = (typeof standings)[number];
export type Operation = (typeof operations)[number];
type Qualifier = (typeof qualifiers)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type VoiceKind = (typeof voiceKinds)[number];
export type Party = WrittenVoice['party'];

/** Words in their own language. */
interface WordsInLanguage {
  language: string;
  text: string;
}

export interface Source {
  id: string;
  /** Earlier ids. */
  formerly: string[];
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
  /** What we had wrong in describing it, the newest first. */
  mended: Mended[];
}

export interface Voice {
  id: string;
  /** Earlier ids. */
  formerly: string[];
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
  /** Earlier ids. */
  formerly: string[];
  position: { lat: number; lon: number };
  area?: string | undefined;
  /** Facts that are about it, by explainer and number. */
  facts: Fact[];
  /** Forecasts that are about it. */
  forecasts: Forecast[];
  /** Updates that name a fact about it, the newest first. */
  updates: UpdateInBrief[];
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

/** An update, as far as what it touched tells of it. */
export interface UpdateInBrief {
  /** Id of the explainer. */
  explainer: string;
  id: string;
  headline: string;
  /** The day of the development. */
  day: string;
  /** The day it went on the page. */
  published: string;
}

/** A mistake of ours, as the thing tells it in which it stood. */
export interface Mended {
  was: string;
  now: string;
  because?: string | undefined;
  /** The day on which it was mended. */
  day: string;
  /** The correction that tells readers; nothing where the claim alone does. */
  correction?: UpdateInBrief | undefined;
}

/** How many publishers print what is said of something, and how many voices say it independently of one another. */
export interface Independence {
  outlets: number;
  voices: number;
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
  /** What the voice was on that day, as far as we know. */
  roles: string[];
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

/** A way from place to place that somebody or something was taken. */
export interface Journey {
  from: Place;
  to: Place;
  by: (typeof meansOfTravel)[number];
}

/** What a fact owes its readers. */
export type FactDebt = 'one-voice' | 'no-primary-source';

interface AnyFact {
  id: string;
  /** Earlier ids. */
  formerly: string[];
  /** Id of the explainer that states it. */
  explainer: string;
  /** The number readers see. */
  number: number;
  label: string;
  standing: Standing;
  standingNote?: string | undefined;
  review: Review;
  /** The current claim first, then the others, the newest first. */
  claims: Claim[];
  /** The preferred claim, or the newest. */
  current: Claim;
  /** Sources of the current claim first, then of the others; each once. */
  sources: Source[];
  /** Voices of all claims; each once. */
  voices: Voice[];
  /** The places that it is about. */
  places: Place[];
  /** The way that it tells of. */
  journey?: Journey | undefined;
  /** Where in the story its words stand. */
  uses: Use[];
  /** Facts worked out from this one. */
  supports: Fact[];
  debts: FactDebt[];
  /** By the sources that support its claims; nothing for what we worked out ourselves. */
  independence?: Independence | undefined;
  /** The newest claim of each voice, where voices say what cannot all be true; else empty. */
  apart: Claim[];
  /** What we had wrong in it, the newest first. */
  mended: Mended[];
  /**
   * How often we have declared a change: the days on which a claim was recorded, and the updates that name the fact. Only
   * ever grows. A typo mended does not count.
   */
  changes: number;
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
  /** The clause in the words of others, in the order of the file. */
  renderings: Rendering[];
}
/** A clause as somebody else worded or translated it. */
interface Rendering extends WordsInLanguage {
  /** Whose wording it is. */
  credit: string;
  source: Source;
  /** Words that say the same as a phrase of the clause, with its letter. */
  phrases: { letter: string; words: string }[];
  /** The words that a report left out; nothing where they are missing here too. */
  leftOut?: string | undefined;
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
interface Use {
  /** What stands there: the short answer, or the title of the section or update. */
  title: string;
  /** Id of the section or update; nothing for the short answer. */
  part?: { kind: 'section' | 'update'; id: string } | undefined;
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
  /** What we had wrong in it, the newest first. */
  mended: Mended[];
}
