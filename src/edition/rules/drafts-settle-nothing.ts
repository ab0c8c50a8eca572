import { entriesOf, entryNamed, type EntryOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { isDraft } from '../staging.ts';

const rule = 'drafts-settle-nothing';

/**
 * A verdict stands in the forecast's own file, where no draft can hold it back: a forecast stays open until the update that
 * settles it is published. Content model: `draft`; "no fact changes silently".
 */
export function draftsSettleNothing(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'update')
    .filter(isDraft)
    .flatMap((update) =>
      (update.data.forecasts ?? []).flatMap((id, index) => {
        const forecast = entryNamed(manuscript, update, 'forecast', id);
        if (forecast === undefined || forecast.data.verdict === 'open') return [];
        if (isSettledOpenly(manuscript, update, id)) return [];
        return [
          {
            ...update.positionOf(['forecasts', index]),
            rule,
            level: 'error' as const,
            message: `This draft settles the forecast "${id}", whose file says "${forecast.data.verdict}" already: readers would see the verdict without the update.`,
            remedy: `Write verdict: open in ${forecast.file} until you publish the update, and take resolved, because and facts out; or take ${id} out of forecasts here.`,
          },
        ];
      }),
    );
}

/** Whether an update that readers are shown settles the forecast too. */
function isSettledOpenly(manuscript: Manuscript, update: EntryOf<'update'>, forecast: string): boolean {
  return entriesOf(manuscript, 'update', update.explainer).some(
    (other) => !isDraft(other) && other.data.forecasts?.includes(forecast) === true,
  );
}
