import { latestOf } from './calendar.ts';

/** What must be known of a claim to tell which update brought it. */
export interface DatedClaim {
  /** When it was true of the world: a day, a month or a year. */
  asOf: string;
  /** When it went on the page. */
  recorded: string;
  /** The days, months or years on which the sources came out that support it. */
  published: readonly string[];
}

/** The two days of an update: of the development, and of the page. */
export interface DaysOfUpdate {
  day: string;
  published: string;
}

/**
 * The claims of a fact that an update brought: those that went on the page with it and tell of its day. Where several
 * updates of one publication name the fact, each brought what was told after the one before. Content model, "two clocks":
 * the lines "from … to …" run on the world's clock.
 * @param claims all claims of the fact, in any form that gives their days
 * @param update the update that names the fact
 * @param others all updates that name the fact, this one among them or not
 * @returns the newest of them and all of the same day, in the order given; none where the update brought nothing
 */
export function claimsBrought<Claim extends DatedClaim>(
  claims: readonly Claim[],
  update: DaysOfUpdate,
  others: readonly DaysOfUpdate[],
): Claim[] {
  const dated = claimsToldBy(claims, update, others);
  const newest = latestOf(dated.map(dayTold));
  return dated.filter((claim) => dayTold(claim) === newest);
}

/**
 * All claims of a fact that went on the page with an update and tell of its day, or of a day since the update before it that
 * names the fact: also those that are not the newest, of which no line is shown.
 * @param others all updates that name the fact, this one among them or not
 */
export function claimsToldBy<Claim extends DatedClaim>(
  claims: readonly Claim[],
  update: DaysOfUpdate,
  others: readonly DaysOfUpdate[],
): Claim[] {
  const before = latestOf(
    others
      .filter(({ published, day }) => published === update.published && day < update.day)
      .map(({ day }) => day),
  );
  return claims.filter((claim) => {
    const told = dayTold(claim);
    return claim.recorded === update.published && told <= update.day && told > before;
  });
}

/**
 * The day on which a claim was told: the day it is of; of a month or year the day on which its first source since then came
 * out, as far as any source tells a day, else the first day of the month or year in which one did.
 */
export function dayTold({ asOf, published }: Pick<DatedClaim, 'asOf' | 'published'>): string {
  if (asOf.length === 10) return asOf;
  const since = published.filter((day) => day >= asOf).toSorted();
  return since.find((day) => day.length === 10) ?? firstDayOf(since[0] ?? asOf);
}

/** @param period `YYYY` or `YYYY-MM` */
function firstDayOf(period: string): string {
  return period + '-01-01'.slice(period.length === 4 ? 0 : 3);
}
