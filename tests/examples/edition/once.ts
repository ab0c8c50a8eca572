/** Each thing once, by its id, in the order in which it comes first. */
export function once<Thing extends { id: string }>(things: Thing[]): Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}
