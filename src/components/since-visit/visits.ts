/** What a reader's own browser keeps of visits to an explainer, and what has changed since. */

/** A day on which the reader came, and what was published then. */
interface Visit {
  /** `YYYY-MM-DD` where the reader is. */
  day: string;
  /** For each fact its number and how often it had changed: `1.2 2.1`. */
  seen: string;
}

/** The last day of a visit, and the one before. */
export interface Visits {
  now: Visit;
  before?: Visit;
}

/** The visits as they were kept; nothing where nothing was, or where it has another form. */
export function readVisits(kept: string | null): Visits | undefined {
  try {
    const { now, before } = JSON.parse(kept ?? '');
    if (!isVisit(now)) return undefined;
    return isVisit(before) ? { now, before } : { now };
  } catch {
    return undefined;
  }
}

function isVisit(value: unknown): value is Visit {
  const { day, seen } = Object(value);
  return /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(day) && /^(\d+\.\d+( |$))+$/.test(seen);
}

/** The visits with that of today: another day's becomes the one before, so that a reload shows the same again. */
export function withToday(kept: Visits | undefined, now: Visit): Visits {
  const before = kept?.now.day === now.day ? kept.before : kept?.now;
  return before === undefined ? { now } : { now, before };
}

/** Numbers of the facts that have changed since the visit before, also of those that are new since then. */
export function changedSince({ now, before }: Visits): string[] {
  if (before === undefined) return [];
  const then = countsIn(before.seen);
  return [...countsIn(now.seen)].flatMap(([fact, count]) => (count > (then.get(fact) ?? 0) ? [fact] : []));
}

function countsIn(seen: string): Map<string, number> {
  return new Map(seen.split(' ').map((entry) => [entry.split('.')[0] ?? '', Number(entry.split('.')[1])]));
}

/** A point in time as a day of the reader's own calendar: `YYYY-MM-DD`. */
export function dayOf(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month}-${day}`;
}
