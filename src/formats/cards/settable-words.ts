import type { Voice } from '../../edition/edition.ts';
import type { NativeName } from './card.ts';

/** Scripts in which cards can set words. What is in another script stands on the page. */
const scripts =
  /^[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether words are in a script that cards can set: a single rare letter may be missing still. */
export function areSettable(words: string): boolean {
  return scripts.test(words);
}

/** The name of a voice in its own language, where a card can set it. */
export function nativeNameOf({ nativeName }: Voice): NativeName | undefined {
  return nativeName !== undefined && areSettable(nativeName.text) ? nativeName : undefined;
}
