import type { Manuscript } from '../../edition/manuscript.ts';
import { readFolderName } from '../../edition/reading/file-names.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { CannotRun } from '../command-line.ts';
import type { Asker } from './asker.ts';
import type { NewKind } from './kinds.ts';

/**
 * The explainer to which something is added: the one that was named, the only one there is, or the one that is chosen.
 * @returns its id
 * @throws {CannotRun} if there is none of that name, or it cannot be told which is meant
 */
export async function storyMeant(
  manuscript: Manuscript,
  { kind, named, asker }: { kind: NewKind; named: string | undefined; asker: Asker | undefined },
): Promise<string> {
  const { begun, whole } = storiesIn(manuscript);
  if (named !== undefined) return storyNamed(named, begun, kind);
  const [only, ...others] = whole;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) {
    throw new CannotRun('There is no story yet. Begin one: npm run new -- explainer');
  }
  if (asker !== undefined) {
    const choices = whole.map((value) => ({ value, label: value }));
    return asker.choose({ name: 'In which story?', describes: '' }, choices);
  }
  throw new CannotRun(
    `There are several explainers. Name one: --explainer ${whole.join(' or --explainer ')}`,
  );
}

function storyNamed(named: string, begun: readonly string[], kind: NewKind): string {
  if (begun.includes(named)) return named;
  const near = nearestName(named, begun);
  // The first fact of a new story is written before the story itself.
  if (kind === 'fact' && near === undefined && 'id' in readFolderName(named, [])) return named;
  const meant = near === undefined ? ` There is: ${begun.join(', ')}.` : ` Did you mean ${near}?`;
  throw new CannotRun(`There is no explainer "${named}".${meant}`);
}

/** Stories of which anything is there, and those that have a page of their own; also where it cannot be read. */
function storiesIn({ entries, unread }: Manuscript): { begun: string[]; whole: string[] } {
  const files = [...entries.map(({ file }) => file), ...unread];
  const ids = (pattern: RegExp) =>
    [...new Set(files.flatMap((file) => pattern.exec(file)?.[1] ?? []))].sort();
  return {
    begun: ids(/^content\/explainers\/([^/]+)\/./),
    whole: ids(/^content\/explainers\/([^/]+)\/explainer\.mdx$/),
  };
}
