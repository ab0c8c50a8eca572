import { by } from './joining/order.ts';
import { entriesOf, type EntryOf, type Manuscript } from './manuscript.ts';

/** So many updates stand on the explainer's page itself. */
export const mostInPlace = 3;

/** The updates of an explainer as they are written, by the day of the development, the newest first. */
export function updatesInOrder(manuscript: Manuscript, explainer: string): EntryOf<'update'>[] {
  return entriesOf(manuscript, 'update', explainer)
    .sort(by(({ data, id }) => [data.day, data.published, id]))
    .reverse();
}
