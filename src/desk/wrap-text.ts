import { printable } from '../edition/reading/printable.ts';
import { widthOf } from './terminal-width.ts';

/**
 * Breaks a text into lines that fit. Words that are longer than a line stand on one of their own, uncut, so that they can
 * be copied. What is not seen is written as its Unicode number.
 * @param columns the width of a line
 * @param indent what stands before each line; it counts
 * @returns no line for an empty text
 */
export function wrapText(text: string, columns: number, indent = ''): string[] {
  const room = columns - widthOf(indent);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text.replace(/\s+/g, ' ')).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].filter((each) => each !== '').map((each) => indent + each);
}
