/** Facts with their claims, joined: what each voice said of each matter. */
import type { qualifiers } from '../schemas/claim.ts';
import type { meansOfTravel, operations, standings } from '../schemas/fact.ts';
import type { Independence, Mended, Place, Source, Voice, WordsInLanguage } from './evidence.ts';
import type { Review } from './reviews.ts';

export type Standing = (typeof standings)[number];
export type Operation = (typeof operations)[number];
type Qualifier = (typeof qualifiers)[number];

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
