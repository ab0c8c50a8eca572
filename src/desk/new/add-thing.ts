import { CannotRun } from '../command-line.ts';
import { openManuscript } from '../open-manuscript.ts';
import { addClaim } from './add-claim.ts';
import { addStory } from './add-story.ts';
import { fillOrder, type Added, type Newsroom, type Order } from './fill-order.ts';
import { kindsToldOf, type NewKind } from './kinds.ts';
import { storyMeant } from './story-meant.ts';
import type { Story } from './things-there.ts';
import { writeThing } from './write-thing.ts';

const storyKinds: readonly NewKind[] = [
  'update',
  'claim',
  'fact',
  'quote',
  'section',
  'forecast',
  'question',
];

/**
 * Adds one thing to the content: asks for what is not given, checks it as the desk does, and writes it whole.
 * @throws {CannotRun} if something is missing or wrong; then this thing is not written
 */
export async function addThing(newsroom: Newsroom, order: Order): Promise<Added> {
  const { root, asker } = newsroom;
  const { kind, given } = order;
  if (kind === 'explainer') return addStory(newsroom, order, addThing);
  const { manuscript } = openManuscript(root);
  const named = given.get('explainer')?.[0];
  const explainer = storyKinds.includes(kind) ? await storyMeant(manuscript, { kind, named, asker }) : '';
  const story: Story = { manuscript, explainer };
  if (kind === 'claim') return addClaim(newsroom, order, story, addThing);
  const within = order.within === '' ? await chooseWithin(newsroom, kind) : order.within;
  const whole = { ...order, kind, within };
  const filled = await fillOrder(newsroom, whole, story, addThing);
  return writeThing(newsroom, whole, { ...story, manuscript: openManuscript(root).manuscript }, filled);
}

async function chooseWithin({ asker }: Newsroom, kind: NewKind): Promise<string> {
  const kinds = kindsToldOf(kind);
  if (kinds.length === 0) return '';
  if (asker !== undefined) {
    const choices = kinds.map(({ kind: value, describes }) => ({ value, label: value, hint: describes }));
    return asker.choose({ name: `What kind of ${kind}?`, describes: '' }, choices);
  }
  if (kind === 'update') return 'development';
  const listed = kinds.map((each) => `  --kind ${each.kind}  ${each.describes}`);
  throw new CannotRun(['--kind is missing. Write one of these:', ...listed].join('\n'));
}
