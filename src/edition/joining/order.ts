/**
 * Compares two things by several keys, each by code point or by number, the first that differs counting.
 * @param keys the keys of a thing, the weightiest first; always as many and of the same types
 */
export function by<Thing>(keys: (thing: Thing) => readonly (string | number)[]) {
  return (a: Thing, b: Thing): number => {
    const others = keys(b);
    for (const [index, key] of keys(a).entries()) {
      const other = others[index] ?? key;
      if (key !== other) return key < other ? -1 : 1;
    }
    return 0;
  };
}

/** Each thing once, where it stands first. */
export function once<Thing>(things: Iterable<Thing>): Thing[] {
  return [...new Set(things)];
}
