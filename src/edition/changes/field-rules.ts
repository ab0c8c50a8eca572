import type { ContentKind } from '../../schemas/content-kinds.ts';
import type { Problem } from '../problem.ts';
import { pairsOf, type Change, type Pair } from './change.ts';
import { untoldIn, type Correction } from './corrections.ts';
import { differencesOf, nameOfField, wasAndIs, type Difference, type Strictness } from './differences.ts';

/** How the fields of one kind may change. */
interface FieldRule<Kind extends ContentKind> {
  rule: string;
  kind: Kind;
  /** Fields that are held word for word; in others spelling may be mended. */
  wordForWord?: readonly string[];
  /** Fields that this rule does not judge. */
  free?: readonly string[];
  /** Whether this change of a field harms nothing, such as an archived copy that was added. */
  isHarmless?: (difference: Difference) => boolean;
  /** Whether the newsroom has said openly that this thing changed. */
  isAnswered?: (change: Change, pair: Pair<Kind>) => boolean;
  /** The new corrections that name this thing: each change must be told in one of them. */
  corrections?: (change: Change, pair: Pair<Kind>) => readonly Correction[];
  /** What to do. */
  remedy: (pair: Pair<Kind>) => string;
}

/** Everything of one kind whose published fields changed without a word. */
export function silentChanges<Kind extends ContentKind>(change: Change, how: FieldRule<Kind>): Problem[] {
  const { rule, kind } = how;
  return pairsOf(change, kind).flatMap((pair) => {
    if (how.isAnswered?.(change, pair) === true) return [];
    const differences = changedFields(pair, how);
    const corrections = how.corrections?.(change, pair) ?? [];
    const what = `the ${kind} "${pair.after.id}"`;
    if (corrections.length > 0) {
      return differences.flatMap((difference) => untoldIn(change, corrections, { rule, what, difference }));
    }
    return differences.map((difference) => ({
      ...pair.after.positionOf(difference.path),
      rule,
      level: 'error' as const,
      message: `${nameOfField(difference.path)} of the published ${kind} "${pair.after.id}" ${wasAndIs(difference.was, difference.now)}.`,
      remedy: how.remedy(pair),
    }));
  });
}

function changedFields<Kind extends ContentKind>(pair: Pair<Kind>, how: FieldRule<Kind>): Difference[] {
  const { free = [], wordForWord = [], isHarmless = () => false } = how;
  const [before, after] = [new Map(fieldsOf(pair.before.data)), new Map(fieldsOf(pair.after.data))];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !free.includes(name));
  return names
    .flatMap((name) => {
      const strictness: Strictness = wordForWord.includes(name) ? 'word for word' : 'spelling may be mended';
      return differencesOf(before.get(name), after.get(name), strictness, [name]);
    })
    .filter((difference) => !isHarmless(difference));
}

function fieldsOf(data: object): [string, unknown][] {
  return Object.entries(data).filter(([name]) => name !== 'formerly');
}
