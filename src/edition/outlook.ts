/** What was or is still ahead: forecasts with what became of them, and what is not known, joined. */
import type { verdicts } from '../schemas/forecast.ts';
import type { Place, Source, UpdateInBrief, Voice } from './evidence.ts';
import type { Fact } from './fact.ts';

export type Verdict = (typeof verdicts)[number];

/** How many forecasts ended in one way. */
export interface VerdictCount {
  verdict: Verdict;
  count: number;
}

/** What somebody said would or might happen, held against what did. */
export interface Forecast {
  id: string;
  /** Earlier ids. */
  formerly: string[];
  /** Id of the explainer that holds it against what happened. */
  explainer: string;
  statement: string;
  by: Voice;
  /** What the voice was on that day, as far as we know. */
  roles: string[];
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
  /** The places that it is about. */
  places: Place[];
  /** The update that told readers how it ended. */
  resolvedBy?: UpdateInBrief | undefined;
}

/** Something that is not known, or was not. */
export interface Question {
  id: string;
  question: string;
  why: string;
  settledBy: string;
  since: string;
  facts: Fact[];
  /** The update that answered it; nothing while it is open. */
  answeredBy?: UpdateInBrief | undefined;
}
