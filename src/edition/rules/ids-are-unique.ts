import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import type { WrittenEntry } from '../written-entry.ts';
import { isShared } from '../manuscript.ts';

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
    return [
      {
        ...entry.positionOf(['formerly', index]),
        rule,
        level: 'error' as const,
        message:
          holder === entry
            ? `The earlier id "${id}" is listed twice, or is the id of this file itself.`
            : `The earlier id "${id}" belongs to ${holder.file} as well.`,
        remedy: `Delete "${id}" from formerly here or there: its address can lead to one place only.`,
      },
    ];
  });
}
