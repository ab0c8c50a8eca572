import { nearestName } from '../../wording/nearest-name.ts';
import { exampleOf } from './field-example.ts';
import type { Field } from './field-in-words.ts';
import { meantDays, meantFigure, meantLanguage, meantQualifier } from './meant-value.ts';
import { quoted } from './printable.ts';
import { inMarks } from './slips-in-a-line.ts';

/** What is wrong and what to do, in an editor's words. */
export interface InWords {
  message: string;
  remedy: string;
}

interface About {
  value: unknown;
  field: Field | undefined;
  /** The field as an editor would call it. */
  name: string;
}

/** A word that is none of those a field takes. */
export function wrongWord(value: unknown, words: readonly string[], { name, field }: About): InWords {
  const message = `${name} cannot be ${quoted(value)}.`;
  if (words.length === 1) {
    const means = field?.describes === undefined ? '.' : `: ${field.describes}`;
    return { message, remedy: `Write ${words[0] ?? ''}, or delete the line${means}` };
  }
  const near =
    (typeof value === 'string' ? nearestName(value, words) : undefined) ??
    words.find((word) => word === meantQualifier(value));
  return {
    message: near === undefined ? message : `${message} Did you mean ${near}?`,
    remedy: `Write one of: ${words.join(', ')}.`,
  };
}

/** A value of another type than a field takes; nothing where its type is not what is wrong with it. */
export function wrongType(expected: string, value: unknown, about: About): InWords | undefined {
  const { name, field } = about;
  const describes = field?.describes ?? '';
  if (expected === 'string' && !(typeof value === 'object' && value !== null)) return notText(value, about);
  if (expected === 'number') return notANumber(value, name);
  const example = field === undefined ? undefined : exampleOf(name, field.schema, value);
  if (expected === 'array') {
    return { message: `${name} is a list.`, remedy: `${describes} ${example ?? ''}`.trim() };
  }
  if (expected === 'object' || expected === 'record') {
    return {
      message: `${name} is a group of fields.`,
      remedy: `${describes} ${example ?? 'Write one "field: value" a line, indented by two blanks.'}`.trim(),
    };
  }
  if (expected === 'string' && Array.isArray(value)) return listForText(value, name);
  if (typeof value !== 'object') return undefined;
  return {
    message: `${name} is one value, not ${quoted(value)}.`,
    remedy: describes === '' ? 'Write it on the line of its name.' : describes,
  };
}

function notText(value: unknown, { name }: About): InWords | undefined {
  if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const [meant] = typeof value === 'number' && value >= 100_000 ? meantDays(value) : [];
  if (meant !== undefined) {
    return { message: `${name} is not written as a day.`, remedy: `Write ${meant}.` };
  }
  const what = typeof value === 'number' ? 'a number' : 'true or false';
  return {
    message: `${name} is text, and ${String(value)} without quotation marks is ${what}.`,
    remedy: `Put it in quotation marks: '${String(value)}'`,
  };
}

function notANumber(value: unknown, name: string): InWords | undefined {
  if (typeof value !== 'string') return undefined;
  const digits = value.replace(/[,_ ]/g, '');
  if (/^-?\d[\d,_ ]*(?:\.\d+)?$/.test(value)) {
    return {
      message: `${name} is a number, and ${quoted(value)} is text.`,
      remedy: `Write it in plain digits, without quotation marks or separators: ${digits}`,
    };
  }
  const meant = ['value', 'low', 'high'].includes(name) ? meantFigure(value, name) : undefined;
  if (meant === undefined) return undefined;
  return {
    message: `${name} is a number, and ${quoted(value)} is text.`,
    remedy: `Write ${meant}${meant.includes(' and ') ? ', each on a line of its own' : ''}.`,
  };
}

function listForText(value: readonly unknown[], name: string): InWords {
  const message = `${name} is text, and square brackets make it a list.`;
  if (!value.every((item) => typeof item === 'string')) {
    return { message, remedy: `Put the whole text in quotation marks: ${name}: "[…]"` };
  }
  return { message, remedy: `Put it in quotation marks: ${name}: ${inMarks(`[${value.join(', ')}]`)}` };
}

/** A value that the schema refuses in its own words, but of which it can be told what it should be. */
export function writtenOtherwise(words: string, { name, value }: About): InWords | undefined {
  if (words.startsWith('Write a language')) {
    const code = meantLanguage(value);
    if (code === undefined) return undefined;
    return { message: `${name} cannot be ${quoted(value)}.`, remedy: `Write its code: ${code}` };
  }
  if (
    words.startsWith('Write the whole address') &&
    /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(String(value))
  ) {
    return {
      message: `${name} cannot be ${quoted(value)}.`,
      remedy: `Write the whole address: https://${String(value)}`,
    };
  }
  const days = words.includes('of the calendar') ? meantDays(value) : [];
  if (days.length === 0) return undefined;
  const which = days.length > 1 ? ', whichever day it is' : '';
  return {
    message: `${quoted(value)} is not written as a day.`,
    remedy: `Write ${days.join(' or ')}${which}.`,
  };
}
