import type { Fact, Forecast, Source, Update, Voice } from '../edition/edition.ts';

/** The day on which the first claim on a fact was published. */
export function firstRecorded({ claims, current }: Fact): string {
  return claims.map(({ recorded }) => recorded).sort()[0] ?? current.recorded;
}

/** The day on which the last change to a fact was published: a claim or a correction. */
export function lastRecorded({ claims, mended, current }: Fact): string {
  const days = [...claims.map(({ recorded }) => recorded), ...mended.map(({ day }) => day)];
  return days.sort().at(-1) ?? current.recorded;
}

/** The day on which an update was published, or corrected. */
export function changeOfUpdate({ published, correctedBy }: Update): string {
  return newest([published, ...correctedBy.map((correction) => correction.published)]) ?? published;
}

/** The day on which we published how a forecast ended, else by what we measure it. */
export function changeOfForecast({ criteriaSet, resolvedBy }: Forecast): string {
  return resolvedBy?.published ?? criteriaSet;
}

/** The day on which we last published something that a source supports, or mended its description. */
export function changeOfSource({ facts, mended }: Source): string | undefined {
  return newest([...facts.map(lastRecorded), ...mended.map(({ day }) => day)]);
}

/** The day on which we last published something that a voice said. */
export function changeOfVoice({ claims }: Voice): string | undefined {
  return newest([...new Set<Fact>(claims.map(({ fact }) => fact))].map(lastRecorded));
}

/** The newest of some days. */
export function newest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}
