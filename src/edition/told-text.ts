/**
 * Running text as data: what the words of a body say, for prints that are not pages. Every id is already replaced by the
 * thing itself, and runs of blanks and line ends are one space.
 */
import type { chartForms, readings } from '../prose/tags.ts';
import type { Place, Quote, Source, Term } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Verdict } from './outlook.ts';

/** How a point of the founding report reads today. */
export type Reading = (typeof readings)[number];

/** A block of running text. */
export type ToldBlock =
  | { kind: 'paragraph' | 'heading'; pieces: ToldPiece[] }
  | { kind: 'list'; isOrdered: boolean; items: ToldBlock[][] }
  /** The first row holds the heads of the columns. */
  | { kind: 'table'; rows: ToldPiece[][][] }
  /** Somebody's words as a block. */
  | { kind: 'quotation'; quote: Quote }
  | { kind: 'founding-report'; reads: Reading; blocks: ToldBlock[] }
  /** One row of the short answer; its line is in the pieces. */
  | { kind: 'answer'; asked: string; verdict: Verdict; answer: string; pieces: ToldPiece[] }
  | Shown;

/** The claims of facts, drawn. */
export interface ToldChart {
  kind: 'chart';
  title: string;
  facts: Fact[];
  form: (typeof chartForms)[number];
  /** What in it cannot be compared. */
  note?: string | undefined;
}

/** What the text only calls for and a page draws: a print that cannot draw it names it or lists what it shows. */
type Shown =
  | ToldChart
  | { kind: 'sum'; title: string; facts: Fact[] }
  | { kind: 'places'; title: string; places: Place[] }
  /** Places drawn, and the facts of what happened there or of the way between them. */
  | { kind: 'map' | 'route'; title: string; places: Place[]; facts: Fact[] }
  | { kind: 'clause'; fact: Fact }
  /** All forecasts, all open questions, or the timeline, of the explainer. */
  | { kind: 'forecasts' | 'questions' | 'timeline' };

/** A stretch of a sentence. */
export type ToldPiece =
  | { kind: 'words'; words: string }
  | { kind: 'line-break' }
  | { kind: 'emphasis' | 'strong'; pieces: ToldPiece[] }
  | { kind: 'link'; address: string; pieces: ToldPiece[] }
  /** Never without words: where the text gives none, they are the fact's current value. */
  | { kind: 'fact'; fact: Fact; pieces: ToldPiece[] }
  /** Words somebody said, without quotation marks. */
  | { kind: 'said'; quote: Quote; pieces: ToldPiece[] }
  /** A citation of the sentence before it. */
  | { kind: 'source'; source: Source; at?: string | undefined }
  | { kind: 'term'; term: Term; pieces: ToldPiece[] }
  | { kind: 'unsourced'; because: string; pieces: ToldPiece[] };
