import { fold } from '../../wording/folded.ts';
import type { KindOfThing, ThingToFind } from './thing-to-find.ts';

/** A name in another script, which leads to what stands under its English one. */
interface NameElsewhere {
  name: string;
  language: string;
  /** The English name. */
  means: string;
  address: string;
}

/** A part of the list: a letter, a script, or what is better listed apart. */
export interface PartOfList {
  /** What its id ends with: `k`. */
  id: string;
  /** `K`, `가–하`, `Updates`. */
  heading: string;
  things: ThingToFind[];
  names: NameElsewhere[];
}

/** What is a day or a sentence rather than a name is listed apart, by day or as its own list orders it. */
const apart: Partial<Record<KindOfThing, { id: string; heading: string }>> = {
  update: { id: 'updates', heading: 'Updates' },
  forecast: { id: 'forecasts', heading: 'Forecasts' },
  question: { id: 'questions', heading: 'What is not known' },
};
const scripts = [
  { id: 'digits', heading: '0–9', first: /^\p{N}/u },
  { id: 'hangul', heading: '가–하', first: /^\p{Script=Hangul}/u },
  { id: 'cyrillic', heading: 'А–Я', first: /^\p{Script=Cyrillic}/u },
] as const;
/** What begins in no script of these. */
const other = { id: 'other', heading: 'Other letters' } as const;

/**
 * Everything that can be found from A to Z: by letter, then names in Korean and Cyrillic letters, then what is listed apart. Only
 * parts that hold something. Sorted by code point of the folded name, so that it is the same in every locale.
 */
export function fromAToZ(things: readonly ThingToFind[]): PartOfList[] {
  const named = things
    .filter(({ kind }) => apart[kind] === undefined)
    .map((thing) => ({ thing, key: keyOf(thing) }));
  const elsewhere = things.flatMap(namesElsewhere);
  const keys = [...named.map(({ key }) => key), ...elsewhere.map(({ name }) => fold(name))];
  const parts = new Map(keys.map(partOf).map((part) => [part.id, part]));
  const byName = [...parts.values()].sort((a, b) => placeOf(a.id) - placeOf(b.id) || compare(a.id, b.id));
  return [
    ...byName.map((part) => ({
      ...part,
      things: named
        .filter(({ key }) => partOf(key).id === part.id)
        .sort((a, b) => compare(a.key, b.key) || compare(a.thing.address, b.thing.address))
        .map(({ thing }) => thing),
      names: elsewhere
        .filter(({ name }) => partOf(fold(name)).id === part.id)
        .sort((a, b) => compare(fold(a.name), fold(b.name)) || compare(a.address, b.address)),
    })),
    ...Object.entries(apart)
      .map(([kind, part]) => ({ ...part, things: things.filter((thing) => thing.kind === kind), names: [] }))
      .filter((part) => part.things.length > 0),
  ];
}

function namesElsewhere({ title, names, address }: ThingToFind): NameElsewhere[] {
  return names.map(({ language, text }) => ({ name: text, language, means: title, address }));
}

/** What a thing is filed under: the publisher of a source first. Articles and signs before the first letter do not count. */
function keyOf({ whose, title }: ThingToFind): string {
  const begins = (text: string) => fold(text).replace(/^(?:[^\p{L}\p{N}]|(?:the|an|a) )+/u, '');
  return [whose ?? '', title]
    .map(begins)
    .filter((text) => text !== '')
    .join(', ');
}

function partOf(key: string): { id: string; heading: string } {
  const letter = /^[a-z]/.exec(key)?.[0];
  if (letter !== undefined) return { id: letter, heading: letter.toUpperCase() };
  return scripts.find(({ first }) => first.test(key)) ?? other;
}

/** Digits stand before the letters, other scripts after them. */
function placeOf(part: string): number {
  if (part === 'digits') return 0;
  if (part.length === 1) return 1;
  return ['hangul', 'cyrillic', 'other'].indexOf(part) + 2;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
