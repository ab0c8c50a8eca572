import type { EntryOf } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { newUpdates, type Change } from './change.ts';
import { beforeAndAfter, inShort, nameOfField, type Difference } from './differences.ts';
import { wantedOf, type Wanted } from './said-in-words.ts';

/** A new correction, with what it says stood there and stands there. */
export interface Correction {
  was: string;
  now: string;
  update: EntryOf<'update'>;
}

/** The new corrections that name a thing in one of their lists: of one explainer, or of all where none is named. */
export function correctionsOf(
  change: Change,
  explainer: string | undefined,
  list: 'facts' | 'quotes' | 'sources' | 'forecasts',
  id: string,
): Correction[] {
  return newUpdates(change, explainer).flatMap((update) => {
    const { data } = update;
    if (data.kind !== 'correction' || !(data[list] ?? []).includes(id)) return [];
    return [{ was: data.was, now: data.now, update }];
  });
}

/** What changed, for a correction that has to tell it. */
interface Told {
  rule: string;
  /** `the fact "casualties"` */
  what: string;
  difference: Difference;
}

/**
 * What the corrections that name a thing do not say of one change of it: they tell the old value in `was` and the new one in `now`.
 * A correction that says something else would let any change pass.
 */
export function untoldIn(change: Change, corrections: readonly Correction[], told: Told): Problem[] {
  const { path, was, now } = told.difference;
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const namesOf = namesIn(change);
  const sides = [
    { side: 'was', wanted: wantedOf(was, now, field, namesOf) },
    { side: 'now', wanted: wantedOf(now, was, field, namesOf) },
  ] as const;
  const [first] = corrections;
  if (first === undefined) return [];
  return sides.flatMap(({ side, wanted }) =>
    wanted
      .filter(({ isSaidIn }) => !corrections.some((each) => isSaidIn(each[side])))
      .map((each) => problem(first, told, side, each)),
  );
}

function problem(
  { update }: Correction,
  { rule, what, difference: { path, was, now } }: Told,
  side: 'was' | 'now',
  { words }: Wanted,
): Problem {
  const [old, current] =
    typeof was === 'string' && typeof now === 'string'
      ? beforeAndAfter(was, now)
      : [inShort(was), inShort(now)];
  const changed =
    now === undefined
      ? `${old} has gone from ${nameOfField(path)}`
      : `${nameOfField(path)} was ${old} and is ${current}`;
  return {
    ...update.positionOf([side]),
    rule,
    level: 'error',
    message: `This correction names ${what}, of which ${changed}; but its ${side} does not say ${words}.`,
    remedy:
      side === 'was'
        ? `Write in was what stood there: ${words}. Each change may have a correction of its own.`
        : `Write in now what stands there instead: ${words}.`,
  };
}

/** What voices and sources are called, before and now. */
function namesIn({ before, after }: Change): (id: string) => string[] {
  const entries = [...before.entries, ...after.entries];
  return (id) =>
    entries
      .filter((entry) => entry.id === id)
      .flatMap((entry) => {
        if (entry.kind === 'voice') return [entry.data.short, entry.data.name, entry.data.nativeName?.text];
        if (entry.kind !== 'source') return [];
        return [entry.data.publisher, entry.data.title, entry.data.titleTranslated, entry.data.url];
      })
      .filter((name) => name !== undefined);
}
