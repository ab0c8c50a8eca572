import { CST, Parser } from 'yaml';
import type { Oddity } from './yaml-oddities.ts';

/** What the words of a YAML file show that its tree does not. */

/**
 * Where quotation marks are opened that are never closed.
 * @param text YAML that could not be read
 * @returns counted from 0; nothing if all are closed
 */
export function openedQuotation(text: string): number | undefined {
  for (const token of scalarsOf(text)) {
    const [mark = ''] = token.source;
    const isQuoted = token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
    if (isQuoted && (token.source.length === 1 || !token.source.endsWith(mark))) return token.offset;
  }
  return undefined;
}

/** Text that `#` makes a comment, though it was meant: "Ranked #1". A comment has a blank after its mark. */
export function swallowedText(text: string): Oddity[] {
  // Nearly every file is spared a second reading.
  if (!/\S[ \t]+#[^\s#]/.test(text)) return [];
  return scalarsOf(text).flatMap((token) => {
    const comment = (token.end ?? []).find(({ type }) => type === 'comment');
    if (token.type !== 'scalar' || comment === undefined || !/^#[^\s#]/.test(comment.source)) return [];
    return [
      {
        start: comment.offset,
        end: comment.offset + comment.source.length,
        message: `"${comment.source}" is not read: # after a blank begins a comment.`,
        remedy: `If it belongs to the text, put the whole text in quotation marks. If it is a comment, write a blank after the mark: # ${comment.source.slice(1)}`,
      },
    ];
  });
}

function scalarsOf(text: string): CST.FlowScalar[] {
  const found: CST.FlowScalar[] = [];
  const note = (token: CST.Token | null | undefined): void => {
    if (token !== null && token !== undefined && CST.isScalar(token) && token.type !== 'block-scalar') {
      found.push(token);
    }
  };
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      note(key);
      note(value);
    });
  }
  return found;
}
