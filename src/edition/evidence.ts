/** What a story stands on beside its facts: sources, voices, places, terms and quotations, joined. */
import type { sourceKinds } from '../schemas/source.ts';
import type { voiceKinds, WrittenVoice } from '../schemas/voice.ts';
import type { Explainer, Forecast } from './edition.ts';
import type { Claim, Fact } from './fact.ts';

export type SourceKind = (typeof sourceKinds)[number];
export type VoiceKind = (typeof voiceKinds)[number];
export type Party = WrittenVoice['party'];

/** Words in their own language. */
export interface WordsInLanguage {
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
  nativeName?: (WordsInLanguage & { short?: string | undefined }) | undefined;
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
