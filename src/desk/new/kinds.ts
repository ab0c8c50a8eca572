import { z } from 'zod';
import { saidClaimSchema, figureClaimSchema } from '../../schemas/claim.ts';
import { schemas, type ContentKind } from '../../schemas/content-kinds.ts';
import { wordsTaken } from '../../edition/reading/field-in-words.ts';
import { formFor, type FormField } from './form.ts';

/** What can be added: every kind of file, and a claim on a fact that there is. */
export const newKinds = [
  'update',
  'claim',
  'fact',
  'source',
  'quote',
  'voice',
  'section',
  'forecast',
  'question',
  'place',
  'term',
  'explainer',
] as const;

export type NewKind = (typeof newKinds)[number];

/** What each is for, in a few words. */
export const whatFor: Readonly<Record<NewKind, string>> = {
  update: 'something happened, or we had something wrong',
  claim: 'somebody says something new of a fact that there is',
  fact: 'one checkable matter',
  source: 'a document, article, broadcast or data set',
  quote: 'words somebody said, exactly',
  voice: 'a person or body that says things',
  section: 'a part of the story',
  forecast: 'something that somebody said would happen',
  question: 'something that is not known',
  place: 'a place that the story names',
  term: 'a word for the glossary',
  explainer: 'a whole new story',
};

type Schema = z.core.$ZodType;

/** The kinds within a kind, such as figure and event for a fact; none where there is one sort only. */
export function kindsWithin(kind: NewKind): string[] {
  if (kind === 'claim') return [];
  const schema: Schema = schemas[kind];
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [];
  return schema.options.flatMap((option) => {
    const told: Schema | undefined = option instanceof z.ZodObject ? option.shape['kind'] : undefined;
    return told === undefined ? [] : wordsTaken(told);
  });
}

/**
 * What can be asked for a thing that is added.
 * @param within its kind within the kind: figure for a fact, correction for an update; of a claim, that of its fact
 */
export function formOf(kind: NewKind, within: string): FormField[] {
  const schema = schemaOf(kind, within);
  return formFor(schema).filter(({ flag }) => flag !== 'kind' || kindsWithin(kind).length === 0);
}

/** The schema that the whole file has to fit; of a claim, that of the claim. */
export function schemaOf(kind: NewKind, within: string): z.ZodType {
  if (kind === 'claim') {
    return ['figure', 'money', 'derived'].includes(within) ? figureClaimSchema : saidClaimSchema;
  }
  const schema: z.ZodType = schemas[kind];
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const chosen = schema.options.find((option) => {
    const told: Schema | undefined = option instanceof z.ZodObject ? option.shape['kind'] : undefined;
    return told !== undefined && wordsTaken(told).includes(within);
  });
  return chosen instanceof z.ZodObject ? chosen : schema;
}

/** Whether files of this kind hold prose below their fields. */
export function holdsProse(kind: NewKind): kind is ContentKind & ('explainer' | 'section' | 'update') {
  return kind === 'explainer' || kind === 'section' || kind === 'update';
}
