import { z } from 'zod';
import { saidClaimSchema, figureClaimSchema } from '../../schemas/claim.ts';
import { schemas, type ContentKind } from '../../schemas/content-kinds.ts';
import { kindsOf, wordsTaken } from '../../edition/reading/field-in-words.ts';
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

/** The kinds within a kind, such as figure and event for a fact, each with what it is; none where there is one sort only. */
export function kindsToldOf(kind: NewKind): { kind: string; describes: string }[] {
  if (kind === 'claim') return [];
  return kindsOf(schemas[kind]).map((each) => ({ ...each, describes: each.describes ?? '' }));
}

/** The names of the kinds within a kind. */
export function kindsWithin(kind: NewKind): string[] {
  return kindsToldOf(kind).map((each) => each.kind);
}

/**
 * What can be asked for a thing that is added, in the order in which the house writes it.
 * @param within its kind within the kind: figure for a fact, correction for an update; of a claim, that of its fact
 */
export function formOf(kind: NewKind, within: string): FormField[] {
  const fields = formFor(schemaOf(kind, within)).filter(
    ({ flag }) => flag !== 'kind' || kindsWithin(kind).length === 0,
  );
  if (kind !== 'fact' && kind !== 'claim') return fields;
  return fields.toSorted((a, b) => placeInFact(kind, a) - placeInFact(kind, b));
}

/** A fact says what it is, how it stands, and then what voices said. */
const standing = ['standing', 'standingNote', 'reviewBy'];
/** A claim is read as "who, when, about how many", then what else is to be known, and last where that stands. */
const claim = ['by', 'asOf', 'recorded', 'qualifier', 'value', 'low', 'high', 'says'];

function placeInFact(kind: 'fact' | 'claim', { path }: FormField): number {
  const isOfClaim = kind === 'claim' || path[0] === 'claims';
  const key = String(isOfClaim && kind === 'fact' ? path[2] : path[0]);
  if (!isOfClaim) return standing.indexOf(key);
  if (key === 'sources') return 30;
  return claim.includes(key) ? 10 + claim.indexOf(key) : 20;
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

/** The field that the tool writes itself, on top: which kind within the kind it is. Of a claim, its fact says it. */
export function firstFields(kind: NewKind, within: string): Record<string, unknown> {
  return kindsWithin(kind).length === 0 ? {} : { kind: within };
}

/** Whether files of this kind hold prose below their fields. */
export function holdsProse(kind: NewKind): kind is ContentKind & ('explainer' | 'section' | 'update') {
  return kind === 'explainer' || kind === 'section' || kind === 'update';
}
