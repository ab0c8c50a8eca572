import type { BroughtClaim, Update } from '../edition/edition.ts';
import { wordFactValue } from './fact.ts';

/** What is printed of a claim that an update brought. */
export interface LineOfUpdate extends Pick<BroughtClaim, 'fact' | 'claim'> {
  /** The figure that a correction set aside, or that the same voice had given before, where it was another. */
  was?: string | undefined;
  /** The figure; nothing for what is said in words. */
  now?: string | undefined;
  /** How the figure came to the one before, where there is no other to show. */
  note?: 'as before' | 'first figure' | undefined;
}

/** The lines "from … to …" of an update. */
export function linesOfUpdate({ brought }: Pick<Update, 'brought'>): LineOfUpdate[] {
  return brought.map(({ fact, claim, before }) => {
    const now = claim.figure && wordFactValue(fact, claim);
    // What a correction mended is told by it, not by what the voice had said earlier.
    const was = claim.replaces ?? (before?.figure && wordFactValue(fact, before));
    if (now === undefined) return { fact, claim };
    if (was === undefined) return { fact, claim, now, note: 'first figure' };
    return was === now ? { fact, claim, now, note: 'as before' } : { fact, claim, now, was };
  });
}

/** Those of its lines that go from one figure to another. */
export function linesThatMoved(update: Pick<Update, 'brought'>): LineOfUpdate[] {
  return linesOfUpdate(update).filter(({ was }) => was !== undefined);
}
