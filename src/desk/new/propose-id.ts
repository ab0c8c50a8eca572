import { meantId } from '../../edition/reading/field-example.ts';
import { readFileName, readFolderName } from '../../edition/reading/file-names.ts';
import type { Manuscript } from '../../edition/manuscript.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { CannotRun } from '../command-line.ts';
import type { Answers } from './compose.ts';
import type { NewKind } from './kinds.ts';

/** Long enough to be known again, short enough to be read in an address. */
const longestProposal = 48;
const small = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * An id for a thing that is added, from what was answered.
 * @returns nothing where no answer has letters to take it from
 */
export function proposeId(kind: NewKind, answers: Answers): string | undefined {
  const said = (flag: string) => answers.get(flag)?.[0] ?? '';
  const words = (text: string, most: number) =>
    (meantId(text) ?? '')
      .split('-')
      .filter((word) => word !== '' && !small.has(word))
      .slice(0, most)
      .join('-');
  const proposals: Record<Exclude<NewKind, 'claim'>, string[]> = {
    source: [
      words(said('publisher'), 2),
      said('published'),
      words(said('titleTranslated') || said('title'), 1),
    ],
    fact: [words(said('label'), 5)],
    voice: [words(said('short') || said('name'), 5)],
    quote: [said('speaker'), words(said('translation') || said('words'), 3)],
    update: [said('day'), words(said('headline'), 5)],
    section: [words(said('title'), 4)],
    forecast: [words(said('statement'), 5)],
    question: [words(said('question'), 5)],
    place: [words(said('name'), 5)],
    term: [words(said('term'), 5)],
    explainer: [words(said('question'), 5)],
  };
  if (kind === 'claim') return undefined;
  const id = proposals[kind].filter((part) => part !== '').join('-');
  const short = id.length <= longestProposal ? id : id.slice(0, longestProposal).replace(/-[^-]*$/, '');
  return short === '' ? undefined : short;
}

/**
 * The name of the file of a new thing.
 * @param id as it was proposed or typed
 * @throws {CannotRun} if it is no id, or was ever the id of another thing of its kind
 */
export function newFile(
  manuscript: Manuscript,
  { kind, id, explainer }: { kind: Exclude<NewKind, 'claim'>; id: string; explainer: string },
): string {
  const story = `content/explainers/${kind === 'explainer' ? id : explainer}`;
  const ending = kind === 'section' || kind === 'update' ? '.mdx' : '.yaml';
  const name = kind === 'section' ? `${nextSection(manuscript, explainer)}-${id}` : id;
  const read = kind === 'explainer' ? readFolderName(id, []) : readFileName(name + ending, kind, []);
  if ('message' in read) throw new CannotRun(`${read.message} ${read.remedy}`);
  refuseTaken(manuscript, { kind, id, explainer });
  if (kind === 'explainer') return `${story}/explainer.mdx`;
  const isShared = kind === 'source' || kind === 'voice' || kind === 'place' || kind === 'term';
  return `${isShared ? 'content' : story}/${kind}s/${name}${ending}`;
}

function nextSection({ entries }: Manuscript, explainer: string): number {
  const orders = entries.flatMap((entry) =>
    entry.kind === 'section' && entry.explainer === explainer ? [entry.order ?? 0] : [],
  );
  return Math.max(0, ...orders) + 1;
}

function refuseTaken(
  { entries }: Manuscript,
  { kind, id, explainer }: { kind: Exclude<NewKind, 'claim'>; id: string; explainer: string },
): void {
  const rivals = entries.filter(
    (entry) =>
      entry.kind === kind &&
      (entry.explainer === undefined || entry.explainer === explainer || kind === 'explainer'),
  );
  const holder = rivals.find((entry) => entry.id === id || (entry.data.formerly ?? []).includes(id));
  if (holder === undefined) return;
  const was = holder.id === id ? '' : ' was once';
  throw new CannotRun(
    `The id "${id}"${was === '' ? ' is taken by' : `${was} that of`} ${holder.file}. Nothing was written. Choose another: --id`,
  );
}

/**
 * An explainer that was named, or the only one there is.
 * @throws {CannotRun} if there is none of that name, or several and none was named
 */
export function explainerMeant({ entries }: Manuscript, named: string | undefined): string {
  const ids = entries.flatMap((entry) => (entry.kind === 'explainer' ? [entry.id] : []));
  if (named !== undefined) {
    if (ids.includes(named) || entries.some(({ explainer }) => explainer === named)) return named;
    const near = nearestName(named, ids);
    // The facts of a new story are written before the story itself.
    if (near === undefined && 'id' in readFolderName(named, [])) return named;
    throw new CannotRun(
      `There is no explainer "${named}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return only;
  throw new CannotRun(
    only === undefined
      ? 'There is no explainer yet. Name the one to come: --explainer <id>'
      : `There are several explainers. Name one: --explainer ${ids.join(' or --explainer ')}`,
  );
}
