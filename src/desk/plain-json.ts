/**
 * Characters that are not seen, or that change how the rest of a line is shown, and that JSON may hold as they are. A line
 * break in JSON stands between its parts only.
 */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/**
 * A value as JSON that can be shown in a terminal: what is not seen stands as an escape, which reads back as the same
 * character.
 * @param indent by how many blanks each level stands in; in one line, if left out
 */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(unseen, (character) =>
    character
      .split('')
      .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/**
 * An object as JSON whose fields stand on a line each, and of whose lists each item does, so that it can be searched line
 * by line and compared.
 * @returns the text, without a line break at the end
 */
export function jsonInLines(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `  ${plainJson(name)}: ${Array.isArray(value) ? listInLines(value) : plainJson(value)}`,
    );
  return `{\n${lines.join(',\n')}\n}`;
}

function listInLines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${plainJson(item)}`).join(',\n')}\n  ]`;
}
