/** What happened and what we changed, joined: updates, and what has happened since a day. */
import type { Body, Passage } from './edition.ts';
import type { Quote, Source, UpdateInBrief } from './evidence.ts';
import type { Claim, Fact } from './fact.ts';
import type { Forecast, Question } from './outlook.ts';
import type { WithdrawnFact, WithdrawnSource } from './withdrawn.ts';

/** A claim that an update brought, with what the same voice had said before. */
export interface BroughtClaim {
  fact: Fact;
  claim: Claim;
  before?: Claim | undefined;
}

interface AnyUpdate {
  id: string;
  /** Its earlier ids, the first of them first. */
  formerly: string[];
  headline: string;
  /** Only the newsroom sees it. */
  isDraft: boolean;
  /** The day of the development. */
  day: string;
  /** The day it went on the page. */
  published: string;
  /** Facts that it names, but for those that were withdrawn. */
  facts: Fact[];
  /** Corrections of facts that it names, published after it, the newest first. */
  correctedBy: UpdateInBrief[];
  /** What it brought, by fact in the order in which it names them. */
  brought: BroughtClaim[];
  /** Forecasts that it settled, or of whose outcome something changed. */
  forecasts: Forecast[];
  /** Questions that it answered. */
  questions: Question[];
  /** What it told readers was withdrawn. */
  withdrawn: { facts: WithdrawnFact[]; sources: WithdrawnSource[] };
  /** Its text as it stands on its own page, where it is all there is. */
  body: Body;
  /** Passages of that page by key. */
  passages: Map<string, Passage>;
}

/** A mistake of ours that was mended. */
export interface Correction extends AnyUpdate {
  kind: 'correction';
  was: string;
  now: string;
  where: string;
  /** Where on the explainer's page that is: the id of a section, or `short-answer`; nothing where the words name neither. */
  place?: string | undefined;
  foundBy?: string | undefined;
  /** What it names as wrong before, besides facts. */
  quotes: Quote[];
  sources: Source[];
}
export type Update = (AnyUpdate & { kind: 'development' | 'clarification' }) | Correction;

/** A fact of which something new was said since a day. */
export interface MovedFact extends BroughtClaim {
  /**
   * Whether a figure moved in the count of one voice; whether more was said, by another voice or in words, which is no
   * movement; or whether the fact is new.
   */
  how: 'figure-moved' | 'more-said' | 'new';
}

/** What has happened after a day, by the world's clock. */
export interface Since {
  day: string;
  /** The newest first; corrections are not among them. */
  developments: Update[];
  /**
   * Facts of which something new was said: the claim that counts since then, after the one that counted on the day, by
   * the same voice if it had spoken. Figures first, then by number.
   */
  moved: MovedFact[];
  /** Forecasts that were resolved after the day or, where only a month or year is known, may have been. */
  closed: Forecast[];
}
