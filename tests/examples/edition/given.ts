/** What a test says of a thing; a key that is there as undefined says nothing. */
export type Given<Thing> = { [Key in keyof Thing]?: Thing[Key] | undefined };

/** Drops keys that are only there as undefined, so that they do not hide a default. */
export function stated<Thing extends object>(
  given: Thing,
): { [Key in keyof Thing]: Exclude<Thing[Key], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Thing]: Exclude<Thing[Key], undefined>;
  };
}
