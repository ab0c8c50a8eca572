import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { mostFields } from './limits.ts';
import { quoted } from './printable.ts';
import { firstDeception } from '../../prose/deceiving-characters.ts';
import { keyOf } from './yaml-tree.ts';

/** Something YAML allows and this newsroom does not. */
export interface Oddity {
  /** Where it is, counted from 0. */
  start: number;
  end: number;
  message: string;
  remedy: string;
  /** Where the first of two equal names is. */
  firstAt?: number | undefined;
  /** It is an anchor or an alias: where one stands, many may follow, and one message tells of them all. */
  isRepetition?: true;
}

/** Names that every JavaScript object has: as fields they would mean something to programs. */
const ofEveryObject = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Everything in a tree by which one text could mean two things, or a short text become a huge one. Of anchors and aliases
 * only the first.
 */
export function* oddities(top: Node): Generator<Oddity> {
  let hasRepetition = false;
  for (const odd of odditiesIn(top)) {
    if (odd.isRepetition !== true || !hasRepetition) yield odd;
    hasRepetition ||= odd.isRepetition === true;
  }
}

function* odditiesIn(node: unknown): Generator<Oddity> {
  if (isAlias(node)) {
    const remedy = 'Write the value itself. Text that begins with * goes in quotation marks.';
    const message = `*${node.source} stands for another part of the file.`;
    yield { ...at(node), message, remedy, isRepetition: true };
    return;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  if (node.anchor !== undefined) {
    const remedy = 'Delete the mark. Text that begins with & goes in quotation marks.';
    const message = `&${node.anchor} marks this to be repeated elsewhere.`;
    yield { ...at(node), message, remedy, isRepetition: true };
  }
  if (node.tag !== undefined) {
    const remedy = 'Delete the mark. Text that begins with ! goes in quotation marks.';
    yield { ...at(node), message: 'A mark that begins with ! gives this a type of its own.', remedy };
  }
  if (isScalar(node)) {
    yield* oddNumber(node);
    yield* oddText(node);
    yield* oddFrame(node);
  }
  if (isSeq(node)) for (const item of node.items) yield* odditiesIn(item);
  if (isMap(node)) yield* oddFields(node.items);
}

function* oddFields(pairs: readonly Pair[]): Generator<Oddity> {
  if (pairs.length > mostFields) {
    const place = isScalar(pairs[0]?.key) ? at(pairs[0].key) : { start: 0, end: 1 };
    const message = `This group has ${pairs.length} fields; it may have ${mostFields}.`;
    yield { ...place, message, remedy: 'Delete what is no field.' };
    return;
  }
  const seen = new Map<string, number>();
  for (const pair of pairs) {
    const name = keyOf(pair);
    const place = isScalar(pair.key) ? at(pair.key) : { start: 0, end: 1 };
    yield* oddName(pair.key, name, place);
    const firstAt = seen.get(name);
    if (firstAt === undefined) seen.set(name, place.start);
    else {
      const remedy = 'Keep one of the two. Several things of one sort are a list: one "- item" a line.';
      yield { ...place, message: `${quoted(name)} is written twice here`, remedy, firstAt };
    }
    yield* odditiesIn(pair.value);
  }
}

function* oddName(key: unknown, name: string, place: { start: number; end: number }): Generator<Oddity> {
  if (isScalar(key)) yield* oddText(key);
  if (isScalar(key) && (key.anchor !== undefined || key.tag !== undefined)) {
    yield {
      ...place,
      message: 'The name of a field has a mark of YAML (& or !).',
      remedy: 'Delete the mark.',
    };
  }
  if (name === '<<') {
    const message = '<< would take fields from another part of the file.';
    yield { ...place, message, remedy: 'Write the fields themselves.' };
  }
  if (ofEveryObject.has(name)) {
    yield { ...place, message: `${quoted(name)} cannot be the name of a field.`, remedy: 'Delete it.' };
  }
}

/** An escape such as "\\u202E" is plain text in the file. */
function* oddText(scalar: Scalar): Generator<Oddity> {
  if (typeof scalar.value !== 'string') return;
  const found = firstDeception(scalar.value);
  if (found === undefined) return;
  yield { ...at(scalar), message: found.message, remedy: found.remedy };
}

/** Curly quotation marks round a whole value, from a hand that meant YAML's. */
function* oddFrame(scalar: Scalar): Generator<Oddity> {
  if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
  if (!/^(?:“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»)$/.test(scalar.value)) return;
  const bare = quoted(scalar.value.slice(1, -1));
  yield {
    ...at(scalar),
    message: 'Curly quotation marks stand round this whole text, and would be printed with it.',
    remedy: `Write ${bare}. If the marks belong to the words, put single straight ones round them: '${scalar.value.charAt(0)}…${scalar.value.slice(-1)}'`,
  };
}

function* oddNumber(scalar: Scalar): Generator<Oddity> {
  const source = scalar.source ?? '';
  if (typeof scalar.value !== 'number') return;
  const isPlain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(source) && source !== '-0';
  if (/^[1-9]\d{0,2}\.\d\d0$/.test(source)) {
    const remedy = `Write ${source.replace('.', '')}, or ${scalar.value} if that is meant.`;
    yield {
      ...at(scalar),
      message: `${source} is read as ${scalar.value}: a dot begins the decimals.`,
      remedy,
    };
    return;
  }
  const digits = source.replace(/\D/g, '').replace(/^0+/, '').length;
  if (isPlain && digits <= 15) return;
  const message = isPlain
    ? `${source} has ${digits} digits; computers keep 15 of them.`
    : `${source} is a number in a form that programs read differently.`;
  const remedy = 'Write plain digits, such as 15000 or 1.2. Put it in quotation marks if it is text.';
  yield { ...at(scalar), message, remedy };
}

function at(node: Node): { start: number; end: number } {
  const [start, end] = node.range ?? [0, 1];
  return { start, end: Math.max(end, start + 1) };
}
