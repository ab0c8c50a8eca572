/** What was withdrawn, apart from all that stands: it is printed on its own page, as what stood there once. */
import type { Explainer, Update } from './edition.ts';
import type { Source, UpdateInBrief } from './evidence.ts';
import type { Fact } from './fact.ts';

/** When and why something was withdrawn. */
export interface Withdrawal {
  on: string;
  because: string;
}

/** A withdrawal of which updates of that day tell readers. */
export interface ToldWithdrawal extends Withdrawal {
  toldIn: UpdateInBrief[];
}

export interface WithdrawnFact extends ToldWithdrawal {
  /** As it stood. What it refers to are copies, which know nothing of what stands. */
  stood: Fact;
  /** The fact that takes its place. */
  see?: Fact | undefined;
}

export interface WithdrawnSource extends ToldWithdrawal {
  /** As it stood; a copy as well. */
  stood: Source;
  see?: Source | undefined;
}

export interface WithdrawnUpdate extends Withdrawal {
  id: string;
  kind: Update['kind'];
  headline: string;
  day: string;
  published: string;
  see?: Update | undefined;
}

export interface WithdrawnExplainer extends Withdrawal {
  id: string;
  question: string;
  kicker: string;
  published: string;
  see?: Explainer | undefined;
  /** Addresses of all pages that it had: its own first. */
  pages: string[];
}
