/** What readers see of something that the content model names. The same thing has the same word everywhere. */
export interface Named {
  name: string;
  /** What it means, in one sentence. */
  meaning: string;
}

/**
 * The names that a table words, in its order.
 * @param table words for each name
 */
export function namesInOrder<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  const isName = (name: string): name is Name => Object.hasOwn(table, name);
  return Object.keys(table).filter(isName);
}
