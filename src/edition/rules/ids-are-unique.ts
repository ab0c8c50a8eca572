import { isShared, type Manuscript } from '../manuscript.ts';
import { addressUnder } from '../moved-pages.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';

const rule = 'ids-are-unique';

/**
 * An id names one thing of its kind, also where upper and lower case are one; an id that was ever published is not given
 * again. Content model: "ids are unique (also when case is ignored)" and "an id that was published is never reused".
 */
export function idsAreUnique({ entries }: Manuscript): Problem[] {
  const holders = new Map<string, WrittenEntry>();
  const current = entries.flatMap((entry) => {
    const name = nameOf(entry, entry.id);
    const first = holders.get(name);
    if (first === undefined) holders.set(name, entry);
    return first === undefined ? [] : [takenById(entry, first)];
  });
  return [...current, ...entries.flatMap((entry) => formerIdsTaken(entry, holders))];
}

function nameOf(entry: WrittenEntry, id: string): string {
  return [entry.kind, isShared(entry.kind) ? '' : entry.explainer, id.toLowerCase()].join(' ');
}

function takenById(entry: WrittenEntry, first: WrittenEntry): Problem {
  const isSameId = first.id === entry.id;
  return {
    ...entry.positionOf([]),
    rule,
    level: 'error',
    message: isSameId
      ? `The id "${entry.id}" is taken: ${first.file} has it too.`
      : `The id "${entry.id}" differs only by case from "${first.id}" (${first.file}).`,
    remedy: 'Rename one of the two files, and change the id wherever it is used.',
  };
}

function formerIdsTaken(entry: WrittenEntry, holders: Map<string, WrittenEntry>): Problem[] {
  return (entry.data.formerly ?? []).flatMap((id, index) => {
    const name = nameOf(entry, id);
    const holder = holders.get(name);
    if (holder === undefined) {
      holders.set(name, entry);
      return [];
    }
    const place = entry.positionOf(['formerly', index]);
    return [{ ...place, rule, level: 'error' as const, ...whyTaken(entry, id, holder) }];
  });
}

/** Why an earlier id cannot lead to an entry: it is its own, another thing has it today, or another lists it as well. */
function whyTaken(
  entry: WrittenEntry,
  id: string,
  holder: WrittenEntry,
): Pick<Problem, 'message' | 'remedy'> {
  const at = addressUnder(entry, id);
  const address = at === undefined ? 'it' : `its address ${at}`;
  const isIdOfToday = nameOf(holder, holder.id) === nameOf(entry, id);
  if (holder === entry) {
    return {
      message: isIdOfToday
        ? `"${id}" is the id of this file itself: ${address} would lead to itself.`
        : `The earlier id "${id}" is listed twice.`,
      remedy: isIdOfToday ? `Delete "${id}" from formerly.` : 'Delete one of the two.',
    };
  }
  if (!isIdOfToday) {
    return {
      message: `The earlier id "${id}" is listed in ${holder.file} as well: ${address} can lead to one place only.`,
      remedy: `Keep "${id}" in formerly of the file that had that name, and delete it from the other.`,
    };
  }
  const isCircle = holder.data.formerly?.includes(entry.id) === true;
  return {
    message: isCircle
      ? `"${id}" is the id of ${holder.file}, which lists "${entry.id}" in turn: each address would lead to the other.`
      : `The earlier id "${id}" is the id of ${holder.file}: ${address} cannot lead to "${entry.id}".`,
    remedy: isCircle
      ? 'Delete both from formerly: each file keeps the address that it has.'
      : `Delete "${id}" from formerly here. If this file had that name once, give the other one an id that was never published.`,
  };
}
