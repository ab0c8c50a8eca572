import type { Voice } from '../../edition/edition.ts';
import { lettersThatCannotBeSet } from '../../wording/settable-letters.ts';
import type { NativeName } from './card.ts';

/** Whether cards can set words to the last letter. */
export function areSettable(words: string): boolean {
  return lettersThatCannotBeSet(words).length === 0;
}

/** The name of a voice in its own language, where a card can set it. */
export function nativeNameOf({ nativeName }: Voice): NativeName | undefined {
  return nativeName !== undefined && areSettable(nativeName.text) ? nativeName : undefined;
}
