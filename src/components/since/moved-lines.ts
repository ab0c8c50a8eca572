import type { BroughtClaim } from '../../edition/edition.ts';
import { linesOfUpdate, type LineOfUpdate } from '../../wording/lines-of-update.ts';
import { wordClaim } from '../../wording/says-who.ts';

/** What is printed of a fact that moved since a day. */
export interface MovedLine extends Pick<LineOfUpdate, 'fact' | 'claim' | 'was' | 'now'> {
  /** What another voice had said, where the voice of now had said nothing: two voices are no movement. */
  otherVoice?: string | undefined;
  isNew: boolean;
}

/** The lines of facts that moved: an arrow only from what the same voice had said. */
export function movedLines(moved: readonly BroughtClaim[]): MovedLine[] {
  return moved.flatMap(({ fact, claim, before }) => {
    const isOther = before !== undefined && before.by !== claim.by;
    return linesOfUpdate({ brought: [{ fact, claim, before: isOther ? undefined : before }] }).map(
      (line) => ({
        ...line,
        otherVoice: isOther && before.figure !== undefined ? wordClaim(fact, before) : undefined,
        isNew: before === undefined,
      }),
    );
  });
}
