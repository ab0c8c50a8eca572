import type { ErrorCode } from 'yaml';
import { printable } from './printable.ts';

/** What an editor meant by a line that YAML reads otherwise. */
export interface Slip {
  message: string;
  remedy: string;
  /** Where it is, counted from 0, if not where the reader stopped. */
  start?: number;
}

interface Line {
  text: string;
  /** Counted from 0. */
  start: number;
  /** The field that begins on it, and its value. */
  name?: string | undefined;
  value: string;
  next: string;
}

/** Longer values are not written out again. */
const longestShown = 100;

/**
 * Finds the slip of the pen that keeps a line from being read: a blank that is missing, a mark of YAML in plain text, a line
 * indented too far. Nothing where the line does not show it.
 * @param code the reader's name for what is wrong
 * @param text the YAML
 * @param at where the reader stopped, counted from 0
 */
export function slipInLine(code: ErrorCode, text: string, at: number): Slip | undefined {
  const line = lineAt(text, at);
  return missingBlank(line) ?? otherSign(line) ?? colonInText(code, line) ?? framedText(line);
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const [line = '', next = ''] = text.slice(start).split('\n', 2);
  const [, name, value = ''] = /^\s*(?:- )?([a-zA-Z]+): +(.*?)\s*$/.exec(line) ?? [];
  return { text: line, start, name, value, next };
}

/** "-by: nis", "title:Bridge" and "title :Bridge" lack the blank that makes them an item and a field. */
function missingBlank({ text, start }: Line): Slip | undefined {
  const item = /^(\s*)-([a-zA-Z]+:(?:\s.*)?)$/.exec(text);
  if (item !== null) {
    const [, indent = '', rest = ''] = item;
    const message = 'A blank is missing after the hyphen.';
    return { message, remedy: `Write - ${shown(rest)}`, start: start + indent.length };
  }
  const [, name, value = ''] = /^\s*(?:- )?([a-zA-Z]+)\s?:(?![\s/])(\S.*)$/.exec(text) ?? [];
  if (name === undefined || /:\s/.test(value)) return undefined;
  return { message: 'A blank is missing after the colon.', remedy: `Write ${name}: ${shown(value)}` };
}

/** "unit = people" */
function otherSign({ text }: Line): Slip | undefined {
  const [, name, value = ''] = /^\s*(?:- )?([a-zA-Z]+)\s*=\s*(\S.*)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  return {
    message: 'A colon stands between a field and its value, not an equals sign.',
    remedy: `Write ${name}: ${shown(value)}`,
  };
}

function colonInText(code: ErrorCode, { text, start, name, value, next }: Line): Slip | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || name === undefined) return undefined;
  if (value.startsWith('? ')) return beginsWith('? ', name, value);
  if (/:\s|:$/.test(value)) {
    const isCurly = /^[“‘«„]/.test(value);
    return {
      message: isCurly
        ? 'Curly quotation marks do not hold a value together: only " and \' do.'
        : 'A value here holds a colon followed by a blank, which begins another field.',
      remedy: `Write ${name}: ${inMarks(isCurly ? value.replace(/^[“‘«„]|[”’»“]$/g, '') : value)}`,
    };
  }
  const indent = /^(\s+)(?:- )?[a-zA-Z]+:(?:\s|$)/.exec(next)?.[1];
  if (indent === undefined) return undefined;
  return {
    message: 'This line is indented further than the field above it, and so is read as more of its text.',
    remedy: 'Begin the fields of one group in the same column.',
    start: start + text.length + 1 + indent.length,
  };
}

/** Text that begins with a sign that YAML reads: a quotation mark, a bracket, a star. */
function framedText({ name, value }: Line): Slip | undefined {
  if (name === undefined) return undefined;
  const [first = ''] = value;
  const closing = value.indexOf(first, 1);
  if (/["']/.test(first) && closing > 0 && closing < value.length - 1) {
    const isFramed = value.endsWith(first);
    return {
      message: 'Text stands after the closing quotation mark.',
      remedy: `Write ${name}: ${inMarks(isFramed ? value.slice(1, -1) : value)}`,
    };
  }
  if (/^\[[^\]]*\]\s*[^\s,#]/.test(value)) {
    return {
      message: 'Square brackets at the start of a value make it a list.',
      remedy: `Put the text in quotation marks: ${name}: ${inMarks(value)}`,
    };
  }
  if (/^- /.test(value)) {
    return {
      message: 'A list begins on the line of its name.',
      remedy: `Put "- " on the next line, indented by two blanks. If it is text, write ${name}: ${inMarks(value)}`,
    };
  }
  return /^[*@`%|>&!,}\]]/.test(value) ? beginsWith(first, name, value) : undefined;
}

function beginsWith(mark: string, name: string, value: string): Slip {
  return {
    message: `A value cannot begin with ${mark.trim()} in YAML.`,
    remedy: `Put the text in quotation marks: ${name}: ${inMarks(value)}`,
  };
}

/** A text in the quotation marks of YAML that it does not hold itself. */
export function inMarks(text: string): string {
  const words = shown(text);
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

function shown(text: string): string {
  const line = printable(text);
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1)}…`;
}
