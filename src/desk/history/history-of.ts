import { claimsBrought } from '../../edition/claims-brought.ts';
import { datedClaims } from '../../edition/dated-claims.ts';
import {
  daysOfSourceIn,
  entriesOf,
  nameOfVoice,
  type EntryOf,
  type Manuscript,
} from '../../edition/manuscript.ts';
import { inOrderOfShowing } from '../../edition/written-claims.ts';
import type { WrittenFigureClaim, WrittenSaidClaim } from '../../schemas/claim.ts';
import { wordWrittenClaim } from './word-written-claim.ts';

type WrittenClaim = WrittenFigureClaim | WrittenSaidClaim;

/** How a claim came to be on the page. */
type Origin =
  /** It stood there when the page was first published. */
  | { kind: 'first-publication' }
  | { kind: 'update'; update: EntryOf<'update'> }
  /** It was published later, and no update of that day names the fact. */
  | { kind: 'untold' };

/** A claim with what an editor may ask about it. */
export interface ClaimInHistory {
  written: WrittenClaim;
  /** Its line in the file of the fact. */
  line: number;
  /** Its figure or sentence. */
  words: string;
  /** Who says so, as cards name the voice. */
  voice: string;
  origin: Origin;
  /** Why the page shows it and no other; nothing for the others. */
  shownBecause?: string | undefined;
}

/** What was said of a fact over time, and what we published of it when. */
export interface FactHistory {
  fact: EntryOf<'fact'>;
  /** By the day of the world of which they tell, then by the day they were published: the oldest first. */
  claims: readonly ClaimInHistory[];
  /** Updates that name the fact, by the day of the development: the oldest first. */
  updates: readonly EntryOf<'update'>[];
}

/** The history of a fact, as far as it is written in the content. */
export function historyOf(manuscript: Manuscript, fact: EntryOf<'fact'>): FactHistory {
  const written: readonly WrittenClaim[] = fact.data.claims;
  const inOrder = inOrderOfShowing(written);
  const updates = entriesOf(manuscript, 'update', fact.explainer ?? '')
    .filter(({ data }) => data.facts?.includes(fact.id))
    .sort((a, b) => compare(a.data.day, b.data.day) || compare(a.id, b.id));
  const brought = updatesThatBrought(manuscript, fact, updates);
  const claims = written.map((claim, index) => ({
    written: claim,
    line: fact.positionOf(['claims', index]).line,
    words: wordWrittenClaim(fact.data, claim),
    voice: nameOfVoice(manuscript, claim.by),
    origin: originOf(manuscript, fact, claim, { brought: brought.get(index), updates }),
    shownBecause: claim === inOrder[0] ? whyShown(inOrder) : undefined,
  }));
  return {
    fact,
    claims: claims.sort(
      (a, b) => compare(a.written.asOf, b.written.asOf) || compare(a.written.recorded, b.written.recorded),
    ),
    updates,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function originOf(
  manuscript: Manuscript,
  { explainer }: EntryOf<'fact'>,
  { recorded }: WrittenClaim,
  { brought, updates }: { brought: EntryOf<'update'> | undefined; updates: readonly EntryOf<'update'>[] },
): Origin {
  if (brought !== undefined) return { kind: 'update', update: brought };
  const story = entriesOf(manuscript, 'explainer').find(({ id }) => id === explainer);
  if (story !== undefined && recorded <= story.data.published) return { kind: 'first-publication' };
  const update = updates.find(({ data }) => data.published === recorded);
  return update === undefined ? { kind: 'untold' } : { kind: 'update', update };
}

/** The update that brought each claim, by the claim's index in the file. */
function updatesThatBrought(
  manuscript: Manuscript,
  fact: EntryOf<'fact'>,
  updates: readonly EntryOf<'update'>[],
): Map<number, EntryOf<'update'>> {
  const claims = datedClaims(fact, daysOfSourceIn(manuscript));
  const days = updates.map(({ data }) => data);
  return new Map(
    updates.flatMap((update) =>
      claimsBrought(claims, update.data, days).map((claim) => [claims.indexOf(claim), update] as const),
    ),
  );
}

/** Why the first claim in the order of showing is the first. */
function whyShown([first, second]: readonly WrittenClaim[]): string {
  if (second === undefined) return 'it is the only claim';
  if (first?.preferred === true) return 'it is marked preferred';
  if (first?.asOf !== second.asOf) return 'it tells of the newest day';
  if (first.recorded !== second.recorded) return 'of the claims for this day it was published last';
  return 'of the claims for this day it stands first in the file';
}
