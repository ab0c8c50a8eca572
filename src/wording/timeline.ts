import type { TimelineEntry } from '../edition/edition.ts';

const names: Record<TimelineEntry['kind'], string> = {
  event: 'Event',
  development: 'Development',
  clarification: 'Clarification',
  correction: 'Correction',
  forecast: 'Forecast',
  outcome: 'Outcome',
};

/** What an entry of the timeline is, for readers: `Event`. */
export function wordEntryKind(kind: TimelineEntry['kind']): string {
  return names[kind];
}
