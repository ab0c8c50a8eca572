import { isBefore } from './calendar.ts';
import type { Voice } from './edition.ts';

/**
 * What a voice was on a day: offices that it had certainly left, or did not have yet, are left out.
 * @param day `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 */
export function rolesOn({ roles }: Pick<Voice, 'roles'>, day: string): string[] {
  return roles
    .filter(({ from }) => from === undefined || !isBefore(day, from))
    .filter(({ to }) => to === undefined || !isBefore(to, day))
    .map(({ title }) => title);
}
