/** Gives the next number of a sequence, from 0 up to but not including `below`. */
export type Random = (below: number) => number;

/** The same sequence for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** One of a list, or what is given instead where the list is empty. */
export function pick<Item>(
  random: Random,
  list: readonly [Item, ...Item[]] | readonly Item[],
  instead: Item,
): Item {
  return list[random(list.length)] ?? instead;
}
