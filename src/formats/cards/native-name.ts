import type { Voice } from '../../edition/edition.ts';
import type { NativeName } from './card.ts';

/** Scripts in which cards can set a name. A name in any other stands on the page of its voice. */
const canBeSet =
  /^[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}\p{Script=Common}]+$/u;

/** The name of a voice in its own language, where a card can set it. */
export function nativeNameOf({ nativeName }: Voice): NativeName | undefined {
  return nativeName !== undefined && canBeSet.test(nativeName.text) ? nativeName : undefined;
}
