import { entriesOf, fileFor, isShared, isUnread, type Manuscript } from '../../edition/manuscript.ts';
import { meantId } from '../../edition/reading/field-example.ts';
import type { ReferableKind } from '../../schemas/fields.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import type { Choice } from './asker.ts';

/** The story to which something is added, among everything that is written. */
export interface Story {
  manuscript: Manuscript;
  /** Id of the explainer; empty for what stands in none. */
  explainer: string;
}

/** Everything of a kind that can be named in a story, to choose from. */
export function thingsThere({ manuscript, explainer }: Story, kind: ReferableKind): Choice[] {
  const entries = entriesOf(manuscript, kind, isShared(kind) ? undefined : explainer);
  return entries.map((entry) => ({ value: entry.id, label: [entry.id, ...titleOf(entry.data)].join(': ') }));
}

function titleOf(data: object): string[] {
  const fields = new Map<string, unknown>(Object.entries(data));
  const told = [
    'label',
    'name',
    'titleTranslated',
    'title',
    'headline',
    'question',
    'statement',
    'term',
    'role',
  ];
  const title = told.map((field) => fields.get(field)).find((value) => typeof value === 'string');
  return title === undefined ? [] : [String(title).slice(0, 60)];
}

/**
 * Says of each id that leads nowhere what may be meant, and how to add it. A file that is there and cannot be read is no
 * reason to stop: the desk tells of it.
 */
export function thingsNamed(story: Story, kind: ReferableKind, ids: readonly string[]): string[] {
  const there = thingsThere(story, kind).map(({ value }) => value);
  const isThere = (id: string) =>
    there.includes(id) || isUnread(story.manuscript, fileFor(kind, id, story.explainer));
  return ids
    .filter((id) => !isThere(id))
    .map((id) => {
      const near = nearestName(id, there) ?? there.find((each) => each === meantId(id));
      const meant = near === undefined ? '' : ` Did you mean ${near}?`;
      return `There is no ${kind} "${id}".${meant} Add it first: npm run new -- ${kind} --id ${meantId(id) ?? 'its-name'}${inStory(story, kind)}`;
    });
}

/** The flag that tells the story, where it would not be found by itself. */
function inStory({ manuscript, explainer }: Story, kind: ReferableKind): string {
  const stories = entriesOf(manuscript, 'explainer');
  const isOnly = stories.length === 1 && stories[0]?.id === explainer;
  return isShared(kind) || isOnly ? '' : ` --explainer ${explainer}`;
}
