/**
 * The name under which the edition keeps a passage and the page finds it again.
 * @param file path below `content/`, such as `explainers/north-korea-russia/sections/1-treaty.mdx`
 * @param n the number of the passage in that file, counted from 1
 * @returns `<file>#<n>`
 */
export function passageKey(file: string, n: number): string {
  return `${file}#${n}`;
}
