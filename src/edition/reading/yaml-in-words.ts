import type { ErrorCode } from 'yaml';
import { slipInLine, type Slip } from './slips-in-a-line.ts';

type InWords = Omit<Slip, 'start'>;

const quote = 'Put the text in quotation marks, or indent it under "name: |".';
const twoDots = {
  message: 'A value here holds a colon followed by a blank, which begins another field.',
  remedy: 'Put the whole value in quotation marks: name: "text: more text"',
};
const noColon = {
  message: 'This line is neither a field nor the rest of one.',
  remedy: 'Write name: value, or indent the line if it goes on with the text above.',
};

const byCode: Partial<Record<ErrorCode, InWords>> = {
  TAB_AS_INDENT: { message: 'This line is indented with a tab.', remedy: 'Use blanks, two for each level.' },
  MULTIPLE_DOCS: {
    message: 'A line --- or ... begins a second document.',
    remedy: 'Delete the line: one thing a file.',
  },
  BLOCK_AS_IMPLICIT_KEY: twoDots,
  MULTILINE_IMPLICIT_KEY: noColon,
  NON_STRING_KEY: { message: 'The name of a field is not a word.', remedy: 'Write a field as name: value' },
  BAD_ALIAS: {
    message: 'A value here begins with * or &, which stand for something else in YAML.',
    remedy: quote,
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash stands in double quotation marks, where it has a meaning of its own.',
    remedy: "Use single quotation marks: name: 'text'",
  },
  BAD_PROP_ORDER: { message: 'A mark of YAML (& or !) stands here.', remedy: 'Delete it.' },
  MULTIPLE_ANCHORS: { message: 'Two marks & stand here.', remedy: 'Delete them.' },
  MULTIPLE_TAGS: { message: 'Two marks ! stand here.', remedy: 'Delete them.' },
  BAD_DIRECTIVE: { message: 'A line that begins with % is a directive of YAML.', remedy: 'Delete it.' },
};

/**
 * Says in an editor's words what keeps a YAML text from being read.
 * @param code the reader's name for it
 * @param message the reader's own words, by which some codes are told apart
 * @param text the YAML
 * @param start where it is wrong, counted from 0
 */
export function explainYaml(code: ErrorCode, message: string, text: string, start: number): Slip {
  const known = (mayBeASlip(code, message) ? slipInLine(code, text, start) : undefined) ?? byCode[code];
  if (known !== undefined) return known;
  if (code === 'MISSING_CHAR') return missingCharacter(message);
  if (code === 'BAD_SCALAR_START') {
    return { message: `A value cannot begin with ${text.charAt(start)} in YAML.`, remedy: quote };
  }
  if (code === 'BAD_INDENT') return badIndent(message);
  if (code === 'UNEXPECTED_TOKEN') {
    return { message: 'Something stands here that does not fit.', remedy: quote };
  }
  return { message: 'This is not YAML.', remedy: `Write one field a line, name: value. ${quote}` };
}

/** Quotation marks that are never closed are found elsewhere: the line on which the reader stops is another. */
function mayBeASlip(code: ErrorCode, message: string): boolean {
  return code !== 'TAB_AS_INDENT' && !(code === 'MISSING_CHAR' && /quote/.test(message));
}

function missingCharacter(message: string): InWords {
  if (/quote/.test(message)) {
    return {
      message: 'Quotation marks are opened here and not closed.',
      remedy:
        "Close them with the same mark. Double the single mark within single ones (it's is written 'it''s').",
    };
  }
  if (/Sequence item/.test(message)) {
    return {
      message: 'This line belongs to a list but is not indented like the lines of its item.',
      remedy: 'Begin it under the first letter after the "- " of its item, or begin a new item with "- ".',
    };
  }
  if (/map values|:/.test(message)) return noColon;
  return { message: 'Something is opened here and not closed.', remedy: 'Close the bracket.' };
}

function badIndent(message: string): InWords {
  if (/Flow/.test(message)) {
    return {
      message: 'A bracket is opened and not closed, or its lines are not indented.',
      remedy:
        'Close it on the same line, or write the list with one "- item" a line. Put text that begins with a bracket in quotation marks.',
    };
  }
  return {
    message: 'This line is indented by another number of blanks than the fields beside it.',
    remedy: 'Begin the fields of one group in the same column.',
  };
}
