import { withdrawalOf } from './what-stands.ts';
import type { WrittenEntry } from './written-entry.ts';

/** A day that is written somewhere. */
export interface WrittenDay {
  path: readonly PropertyKey[];
  day: string | undefined;
}

/** Two days, of which the second must not come before the first. */
export interface Sequence {
  first: string | undefined;
  second: string | undefined;
  /** Of the day that is more likely to be wrong. */
  path: readonly PropertyKey[];
  /** What is wrong if the second comes first, given both days in words. */
  message: (first: string, second: string) => string;
}

/** Days of an entry that must have come; a day of review, or the end of an office, may lie ahead. */
export function daysThatHaveCome(entry: WrittenEntry): WrittenDay[] {
  const withdrawn = below(['withdrawn'], fields({ ...withdrawalOf(entry) }, 'on'));
  return [...ownDaysThatHaveCome(entry), ...withdrawn];
}

function ownDaysThatHaveCome({ kind, data }: WrittenEntry): WrittenDay[] {
  switch (kind) {
    case 'explainer':
      return fields(data, 'published', 'checked', 'dataCutOff');
    case 'section':
      return fields(data, 'asOf');
    case 'update':
      return fields(data, 'day', 'published');
    case 'fact':
      return [
        ...fields(data, 'checked'),
        ...(data.kind === 'event' ? fields(data, 'on') : []),
        ...data.claims.flatMap((claim, index) => below(['claims', index], fields(claim, 'asOf', 'recorded'))),
      ];
    case 'quote':
      return fields(data, 'said');
    case 'forecast':
      return fields(data, 'said', 'criteriaSet', 'resolved');
    case 'question':
      return fields(data, 'since');
    case 'source':
      return [
        ...fields(data, 'published', 'accessed', 'gone'),
        ...below(['archived'], fields(data.archived ?? {}, 'day')),
      ];
    case 'voice':
      return (data.roles ?? []).flatMap((role, index) => below(['roles', index], fields(role, 'from')));
    case 'place':
    case 'term':
      return [];
  }
}

function fields(data: Readonly<Record<string, unknown>>, ...keys: string[]): WrittenDay[] {
  return keys.map((key) => {
    const day = data[key];
    return { path: [key], day: typeof day === 'string' ? day : undefined };
  });
}

function below(start: readonly PropertyKey[], days: readonly WrittenDay[]): WrittenDay[] {
  return days.map(({ path, day }) => ({ path: [...start, ...path], day }));
}

type Of<Kind extends WrittenEntry['kind']> = Extract<WrittenEntry, { kind: Kind }>['data'];

/** Days of an entry that follow from one another. */
export function daysInSequence(entry: WrittenEntry): Sequence[] {
  return [...ownDaysInSequence(entry), ...untilWithdrawn(entry)];
}

/** Nothing was withdrawn before it was published. */
function untilWithdrawn(entry: WrittenEntry): Sequence[] {
  const message = (from: string, to: string) =>
    `This ${entry.kind} was withdrawn on ${to}, but ${entry.kind === 'fact' ? 'a claim was recorded' : 'it was published'} on ${from}, after that.`;
  const second = withdrawalOf(entry)?.on;
  return publishedOf(entry).map((first) => ({ first, second, path: ['withdrawn', 'on'], message }));
}

function publishedOf({ kind, data }: WrittenEntry): string[] {
  if (kind === 'fact') return data.claims.map(({ recorded }) => recorded);
  return kind === 'explainer' || kind === 'update' || kind === 'source' ? [data.published] : [];
}

function ownDaysInSequence({ kind, data }: WrittenEntry): Sequence[] {
  switch (kind) {
    case 'update':
      return ofUpdate(data);
    case 'fact':
      return ofFact(data);
    case 'forecast':
      return ofForecast(data);
    case 'source':
      return ofSource(data);
    case 'voice':
      return ofVoice(data);
    // What a living story knows may be newer than the day on which it was first published.
    case 'explainer':
    case 'section':
    case 'quote':
    case 'question':
    case 'place':
    case 'term':
      return [];
  }
}

function ofUpdate({ day, published }: Of<'update'>): Sequence[] {
  const message = (from: string, to: string) =>
    `This happened on ${from}, but was published on ${to}, before that.`;
  return [{ first: day, second: published, path: ['day'], message }];
}

function ofFact({ claims }: Of<'fact'>): Sequence[] {
  const message = (from: string, to: string) =>
    `This claim is as of ${from}, but was recorded on ${to}, before it could be known.`;
  return claims.map(({ asOf, recorded }, index) => ({
    first: asOf,
    second: recorded,
    path: ['claims', index, 'asOf'],
    message,
  }));
}

function ofForecast({ said, resolved, criteriaSet }: Of<'forecast'>): Sequence[] {
  const message = (from: string, to: string) =>
    `This forecast was resolved on ${to}, but made on ${from}, after that.`;
  const judgedBy = (from: string, to: string) =>
    `The criteria were set on ${to}, but the forecast was made on ${from}, after that.`;
  return [
    { first: said, second: resolved, path: ['resolved'], message },
    { first: said, second: criteriaSet, path: ['criteriaSet'], message: judgedBy },
  ];
}

function ofSource({ published, accessed, archived, gone }: Of<'source'>): Sequence[] {
  const seen = (from: string, to: string) =>
    `This source was seen on ${to}, but published on ${from}, after that.`;
  const copied = (from: string, to: string) =>
    `The archived copy was made on ${to}, but the source was published on ${from}, after that.`;
  const lost = (from: string, to: string) =>
    `The address stopped answering on ${to}, but the source was published on ${from}, after that.`;
  const seenLater = (from: string, to: string) =>
    `The address stopped answering on ${to}, but the source was seen on ${from}, after that.`;
  return [
    { first: published, second: accessed, path: ['accessed'], message: seen },
    { first: published, second: archived?.day, path: ['archived', 'day'], message: copied },
    { first: published, second: gone, path: ['gone'], message: lost },
    { first: accessed, second: gone, path: ['gone'], message: seenLater },
  ];
}

function ofVoice({ roles = [] }: Of<'voice'>): Sequence[] {
  const message = (start: string, end: string) => `This office ended on ${end}, before it began on ${start}.`;
  return roles.map(({ from, to }, index) => ({
    first: from,
    second: to,
    path: ['roles', index, 'to'],
    message,
  }));
}
