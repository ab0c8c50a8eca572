import type { MovedFact } from '../../edition/edition.ts';
import { linesOfUpdate, type LineOfUpdate } from '../../wording/lines-of-update.ts';
import { wordClaim } from '../../wording/says-who.ts';

/** What is printed of a fact of which something new was said. */
export interface MovedLine extends LineOfUpdate {
  /** What another voice had said until then. */
  otherVoice?: string | undefined;
  isNew: boolean;
}

/** The lines of facts of which something new was said: an arrow only where a figure moved in the count of one voice. */
export function movedLines(moved: readonly MovedFact[]): MovedLine[] {
  return moved.flatMap(({ fact, claim, before, how }) => {
    const hasMoved = how === 'figure-moved';
    const isOther = before?.figure !== undefined && before.by !== claim.by;
    return linesOfUpdate({ brought: [{ fact, claim, before: hasMoved ? before : undefined }] }).map(
      (line) => ({
        ...line,
        otherVoice: isOther ? wordClaim(fact, before) : undefined,
        isNew: how === 'new',
      }),
    );
  });
}
