import { explainerPage } from '../../addresses.ts';
import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { isReservedForPages } from '../reading/file-names.ts';

/**
 * An explainer was never called what is kept for another page of the site: its earlier address would shadow that page. Whether an
 * earlier address is that of another explainer, fact or the like, `ids-are-unique` tells by the id.
 */
export function earlierAddressesAreFree(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'explainer').flatMap((explainer) =>
    (explainer.data.formerly ?? []).flatMap((id, index) => {
      if (!isReservedForPages(id)) return [];
      return [
        {
          ...explainer.positionOf(['formerly', index]),
          rule: 'earlier-addresses-are-free',
          level: 'error' as const,
          message: `An explainer was never called "${id}": ${explainerPage(id)} is kept for another page of the site, which must not lead to ${explainerPage(explainer.id)}.`,
          remedy: `Delete "${id}" from formerly.`,
        },
      ];
    }),
  );
}
