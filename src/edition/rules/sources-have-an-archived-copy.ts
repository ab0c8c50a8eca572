import { entriesOf, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** Pages vanish: a source on the web has a copy in a public archive. Content model, warnings: "no archived copy". */
export function sourcesHaveAnArchivedCopy(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'source')
    .filter(({ data }) => data.url !== undefined && data.archived === undefined)
    .map((source) => ({
      ...source.positionOf(['url']),
      rule: 'sources-have-an-archived-copy',
      level: 'warning',
      message: `The source "${source.id}" has no archived copy.`,
      remedy: 'Save the page at web.archive.org, and add archived: with the url of the copy and its day.',
    }));
}
