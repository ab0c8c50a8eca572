import { prepareManuscript } from '../../edition/manuscript.ts';
import { wordList } from '../../wording/list.ts';
import type { Command } from '../command-line.ts';
import { defaultsFor } from './defaults.ts';
import type { FormField } from './form.ts';
import { formOf, holdsProse, kindsWithin, type NewKind } from './kinds.ts';

type Options = Command<string>['options'];
type Option = Options[string];

/**
 * The flags with which a thing of a kind is added, as its help tells them: a field each, in the order of its form, and
 * those of the tool itself.
 * @param within its kind within the kind; empty where it is not known yet, then the flags of all of them are given
 */
export function optionsFor(kind: NewKind, within: string): Options {
  const withins = kindsWithin(kind);
  const ofFields = formsOf(kind, within).flatMap(({ form }) => form);
  return {
    ...(withins.length === 0
      ? {}
      : { kind: { value: '<kind>', describes: `One of: ${withins.join(', ')}.` } }),
    ...(kind === 'claim' ? { fact: { value: '<id>', describes: 'Id of the fact.' } } : {}),
    ...Object.fromEntries(ofFields.map((field) => [field.flag, optionFor(field, kind, within)])),
    ...(holdsProse(kind) ? { text: textOption } : {}),
    ...(kind === 'claim' ? {} : { id: idOption }),
    explainer: { value: '<id>', describes: 'The story it belongs to, where there are several.' },
    today: { value: '<day>', describes: 'The day of today, for days that are not given.' },
  };
}

const textOption: Option = {
  value: '<words>',
  isRepeated: true,
  describes: 'The text below the fields, as MDX. Once for each paragraph.',
};
const idOption: Option = {
  value: '<id>',
  describes: '(proposed if left out) The name of the file, without its ending.',
};

interface FormOfKind {
  /** The kind within the kind, or what it is called. */
  of: string;
  form: readonly FormField[];
}

function formsOf(kind: NewKind, within: string): FormOfKind[] {
  if (kind === 'claim') {
    return [
      { of: 'figures', form: formOf(kind, 'figure') },
      { of: 'other facts', form: formOf(kind, 'event') },
    ];
  }
  const withins = within === '' ? kindsWithin(kind) : [within];
  return (withins.length === 0 ? [''] : withins).map((of) => ({ of, form: formOf(kind, of) }));
}

function optionFor(field: FormField, kind: NewKind, within: string): Option {
  const { describes, choices } = field;
  const when = whenNeeded(field.flag, kind, within).join('; ');
  const areTold = choices.every((choice) => describes.includes(choice));
  const isRepeated = field.sort === 'list' || field.sort === 'by language' || field.path.includes('sources');
  const told = [
    when === '' ? '' : `(${when})`,
    describes,
    areTold ? '' : `One of: ${choices.join(', ')}.`,
    isRepeated ? 'May be given several times.' : '',
  ];
  return {
    value: valueOf(field),
    ...(isRepeated ? { isRepeated: true as const } : {}),
    describes: told.filter((part) => part !== '').join(' '),
  };
}

function valueOf({ sort, refersTo }: FormField): string {
  if (sort === 'number') return '<number>';
  if (sort === 'by language') return '<language=text>';
  return refersTo === undefined ? '<text>' : '<id>';
}

/** For which kinds within a kind a flag is, and whether it may be left out. */
function whenNeeded(flag: string, kind: NewKind, within: string): string[] {
  const forms = formsOf(kind, within);
  const having = forms.filter(({ form }) => form.some((field) => field.flag === flag));
  const needing = having.filter(({ form }) => form.some((field) => field.flag === flag && field.isRequired));
  const only = having.length < forms.length ? [`only ${listOf(having)}`] : [];
  const initial = answerOf(flag, kind);
  if (initial !== undefined) return [...only, `${initial} if left out`];
  if (needing.length === 0) return [...only, 'may be left out'];
  return needing.length < having.length ? [...only, `needed for ${listOf(needing)}`] : only;
}

function listOf(forms: readonly FormOfKind[]): string {
  return wordList(forms.map(({ of }) => of));
}

/** What the tool itself answers where a flag is left out, in words. */
function answerOf(flag: string, kind: NewKind): string | undefined {
  if (flag === 'number') return 'the next free one';
  const nothing = { manuscript: prepareManuscript([], undefined, []), explainer: '' };
  return defaultsFor(kind, nothing, { today: 'today', numbersUnread: [] }).get(flag)?.[0];
}
