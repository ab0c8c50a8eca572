import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, fileFor, isUnread, type EntryOf } from '../../edition/manuscript.ts';
import { readYaml } from '../../edition/read-yaml.ts';
import { checkShape } from '../../edition/check-shape.ts';
import { CannotRun } from '../command-line.ts';
import type { Asker } from './asker.ts';
import { dataOf } from './compose.ts';
import { fillOrder, type Add, type Added, type Newsroom, type Order } from './fill-order.ts';
import { insertClaim } from './insert-claim.ts';
import { formOf, schemaOf } from './kinds.ts';
import { thingsNamed, thingsThere, type Story } from './things-there.ts';
import { replaceFile } from './write-file.ts';

/**
 * Adds a claim to a fact that there is, and leaves the rest of its file as it is.
 * @throws {CannotRun} if the fact is not there, or something is missing or wrong; then nothing is written
 */
export async function addClaim(newsroom: Newsroom, order: Order, story: Story, add: Add): Promise<Added> {
  const { root, beforeWriting, written } = newsroom;
  const fact = await factMeant(newsroom.asker, order, story);
  const within = fact.data.kind;
  const { answers } = await fillOrder(newsroom, { ...order, within }, story, add);
  const claim = dataOf(formOf('claim', within), answers);
  refuseRepeated(fact, claim);
  const file = fileFor('fact', fact.id, fact.explainer);
  const text = insertClaim(readFileSync(join(root, file), 'utf8'), claim);
  refuseWrong(text, within);
  beforeWriting();
  replaceFile(root, file, text);
  written.push(file);
  return { kind: 'claim', id: fact.id, explainer: story.explainer, files: [file] };
}

async function factMeant(asker: Asker | undefined, { given }: Order, story: Story): Promise<EntryOf<'fact'>> {
  const { manuscript, explainer } = story;
  const id =
    given.get('fact')?.[0] ??
    (await asker?.choose({ name: 'Of which fact?', describes: '' }, thingsThere(story, 'fact')));
  if (id === undefined)
    throw new CannotRun('--fact is missing: the id of the fact to which the claim belongs.');
  const found = entriesOf(manuscript, 'fact', explainer).find((fact) => fact.id === id);
  if (found !== undefined) return found;
  const file = fileFor('fact', id, explainer);
  if (isUnread(manuscript, file)) {
    throw new CannotRun(`${file} has mistakes of its own. Mend them first: npm run check -- ${file}`);
  }
  throw new CannotRun(thingsNamed(story, 'fact', [id]).join('\n'));
}

/** The same voice says the same for the same day once. */
function refuseRepeated({ id, data }: EntryOf<'fact'>, claim: Readonly<Record<string, unknown>>): void {
  const same = ['by', 'asOf', 'value', 'low', 'high', 'says'];
  const told = (fields: object) => {
    const known = new Map<string, unknown>(Object.entries(fields));
    return JSON.stringify(same.map((field) => known.get(field) ?? null));
  };
  if (data.claims.every((known) => told(known) !== told(claim))) return;
  throw new CannotRun(
    `The fact "${id}" has this claim already: the same voice, day and figure. Add another source to it by hand, or see it: npm run history -- ${id}`,
  );
}

/** The claim fits by itself; this makes sure that the file as a whole still says what it should. */
function refuseWrong(text: string, within: string): void {
  const read = readYaml(text);
  const checked = 'problems' in read ? read : checkShape(schemaOf('fact', within), read);
  if (!('problems' in checked)) return;
  const told = checked.problems.map(({ message, remedy }) => `${message} ${remedy}`);
  throw new CannotRun([...new Set(told)].join('\n'));
}
