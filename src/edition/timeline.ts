/** What happened when: everything in an explainer that has a day, in one row, the oldest first. */
import type { Explainer } from './edition.ts';
import type { EventFact } from './fact.ts';
import { by, once } from './joining/order.ts';
import type { Forecast } from './outlook.ts';
import type { Update } from './updates.ts';

/** Something that stands in the timeline. Its day is a day, a month or a year. */
export type TimelineEntry =
  /** Something that happened and is a fact of its own; the update that told of it, if one did on that day. */
  | { kind: 'event'; day: string; facts: EventFact[]; update?: Update | undefined }
  /** What an update told of: of a correction the day on which we made it. */
  | { kind: Update['kind']; day: string; update: Update }
  /** Forecasts that were made on one day. */
  | { kind: 'forecast'; day: string; forecasts: Forecast[] }
  /** Forecasts that were closed on one day. */
  | { kind: 'outcome'; day: string; forecasts: Forecast[] };

/** What stands in the timeline for one year, the oldest first. */
export interface TimelineYear {
  /** `YYYY` */
  year: string;
  entries: TimelineEntry[];
}

/** A timeline in its two lengths. */
export interface Timeline {
  whole: TimelineYear[];
  /** Without the updates that tell of no event and correct nothing. */
  turningPoints: TimelineYear[];
}

/** In which order kinds stand that share a day. */
const kindsInOrder: readonly TimelineEntry['kind'][] = [
  'event',
  'development',
  'clarification',
  'correction',
  'forecast',
  'outcome',
];

/**
 * The timeline of an explainer. An event that an update brought stands in it once, with both.
 * @returns the oldest year first, and the oldest day first in each; nothing twice
 */
export function timelineOf({
  facts,
  updates,
  forecasts,
}: Pick<Explainer, 'facts' | 'updates' | 'forecasts'>): Timeline {
  const events = eventsTold(
    facts.filter((fact) => fact.kind === 'event'),
    updates,
  );
  const told = new Set(events.flatMap(({ update }) => (update === undefined ? [] : [update])));
  const others = updates
    .filter((update) => !told.has(update))
    .map((update): TimelineEntry => ({ kind: update.kind, day: dayOf(update), update }));
  const entries = [
    ...events,
    ...others,
    ...byDay(forecasts, ({ said }) => said).map((group) => ({ kind: 'forecast' as const, ...group })),
    ...byDay(forecasts, ({ resolved }) => resolved).map((group) => ({ kind: 'outcome' as const, ...group })),
  ].sort(by(({ day, kind }) => [day, kindsInOrder.indexOf(kind)]));
  return {
    whole: byYear(entries),
    turningPoints: byYear(entries.filter(({ kind }) => kind !== 'development' && kind !== 'clarification')),
  };
}

type EventEntry = Extract<TimelineEntry, { kind: 'event' }>;

/** Events, those together that one update told of on their day. */
function eventsTold(facts: readonly EventFact[], updates: readonly Update[]): EventEntry[] {
  const tellingOf = (fact: EventFact) =>
    updates.find(
      ({ kind, day, facts: named }) => kind !== 'correction' && day === fact.on && named.includes(fact),
    );
  const groups = Map.groupBy(facts, (fact) => tellingOf(fact) ?? fact);
  return [...groups.values()].flatMap((together) => {
    const [first] = together;
    return first === undefined
      ? []
      : [{ kind: 'event' as const, day: first.on, facts: together, update: tellingOf(first) }];
  });
}

function dayOf({ kind, day, published }: Update): string {
  return kind === 'correction' ? published : day;
}

function byDay(forecasts: readonly Forecast[], dayOfEach: (forecast: Forecast) => string | undefined) {
  const days = once(forecasts.map(dayOfEach)).filter((day) => day !== undefined);
  return days.map((day) => ({ day, forecasts: forecasts.filter((each) => dayOfEach(each) === day) }));
}

function byYear(entries: readonly TimelineEntry[]): TimelineYear[] {
  return [...Map.groupBy(entries, ({ day }) => day.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    entries: ofYear,
  }));
}
