import { CST, Parser } from 'yaml';
import { quoted } from './printable.ts';
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

/** A comment that may have been meant as text: no blank after its mark ("Ranked #1"), or a number ("Resolution # 2397"). */
const likeText = /^#(?:[^\s#]| ?\d)/;

/**
 * Text that `#` makes a comment, though it was meant. After a text, and in place of a value; comments on lines of their own
 * are left alone.
 */
export function swallowedText(text: string): Oddity[] {
  // Nearly every file is spared a second reading.
  if (!/\S[ \t]+#(?:[^\s#]| ?\d)/.test(text)) return [];
  return [...commentsAfterText(text), ...commentsForValues(text)]
    .filter(({ source }) => likeText.test(source))
    .map(({ offset, source }) => ({
      start: offset,
      end: offset + source.length,
      message: `${quoted(source)} is not read: # after a blank begins a comment.`,
      remedy:
        'If it belongs to the text, put the whole text in quotation marks. If it is a comment, put it on a line of its own.',
    }));
}

function commentsAfterText(text: string): CST.SourceToken[] {
  return scalarsOf(text).flatMap((token) => {
    const comment = (token.end ?? []).find(({ type }) => type === 'comment');
    return token.type === 'scalar' && comment !== undefined ? [comment] : [];
  });
}

/** "label: #1 of all": a field that has nothing but a comment. */
function commentsForValues(text: string): CST.SourceToken[] {
  const found: CST.SourceToken[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ sep = [], value }) => {
      const newline = sep.findIndex(({ type }) => type === 'newline');
      const ofLine = newline < 0 ? sep : sep.slice(0, newline);
      if (value === undefined) found.push(...ofLine.filter(({ type }) => type === 'comment'));
    });
  }
  return found;
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
