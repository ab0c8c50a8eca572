import type { Forecast } from '../edition/edition.ts';
import { wordDay } from './day.ts';

/** By what a forecast is measured, when that was written down, and whether it was then known how things would end. */
export function wordMeasure({ criteria, criteriaSet, criteriaSetAfterwards }: Forecast): string {
  const late = criteriaSetAfterwards ? ', after the outcome was known' : '';
  return `${criteria} Set on ${wordDay(criteriaSet)}${late}.`;
}
