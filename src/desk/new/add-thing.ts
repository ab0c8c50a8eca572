import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkShape } from '../../edition/check-shape.ts';
import { entriesOf, fileFor, type EntryOf, type Manuscript } from '../../edition/manuscript.ts';
import { readYaml } from '../../edition/read-yaml.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { CannotRun } from '../command-line.ts';
import { openManuscript } from '../open-manuscript.ts';
import type { Asker } from './asker.ts';
import { claimAlone, dataOf, fileText, yamlOf, type Answers } from './compose.ts';
import { defaultsFor, usualFields, withoutAsking } from './defaults.ts';
import { askForRest, takeFlags, type Filling } from './fill-form.ts';
import { insertClaim } from './insert-claim.ts';
import { formOf, holdsProse, kindsWithin, schemaOf, whatFor, type NewKind } from './kinds.ts';
import { proseOf } from './prose-of.ts';
import { explainerMeant, newFile, proposeId } from './propose-id.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

/** Who adds, where, and on which day. */
export interface Newsroom {
  /** Folder of the project, in which `content/` stands. */
  root: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Nobody where flags alone count. */
  asker: Asker | undefined;
}

/** What was given before anybody is asked. */
export interface Order {
  kind: NewKind;
  /** Its kind within the kind; empty where it was not given. */
  within: string;
  /** Values by flag, among them `id`, `explainer`, `fact` and `text`. */
  given: Answers;
}

/** What was added. */
export interface Added {
  kind: NewKind;
  /** Of a claim, the id of its fact. */
  id: string;
  explainer: string;
  /** Files that were written, from the project's root. */
  files: readonly string[];
}

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
 * @throws {CannotRun} if something is missing or wrong; then nothing is written
 */
export async function addThing(newsroom: Newsroom, order: Order): Promise<Added> {
  const { manuscript } = openManuscript(newsroom.root);
  const named = order.given.get('explainer')?.[0];
  const explainer = storyKinds.includes(order.kind) ? explainerMeant(manuscript, named) : '';
  if (order.kind === 'claim') return addClaim(newsroom, order, { manuscript, explainer });
  const within = order.within === '' ? await chooseWithin(newsroom, order) : order.within;
  if (order.kind === 'explainer') await firstFact(newsroom, order, manuscript);
  const now = openManuscript(newsroom.root).manuscript;
  const home = order.kind === 'explainer' ? (order.given.get('id')?.[0] ?? '') : explainer;
  const answers = await fill(newsroom, { ...order, within }, { manuscript: now, explainer: home });
  return writeThing(newsroom, { ...order, within }, { answers, manuscript: now, explainer: home });
}

async function chooseWithin({ asker }: Newsroom, { kind }: Order): Promise<string> {
  const kinds = kindsWithin(kind);
  if (kinds.length === 0) return '';
  if (asker !== undefined) {
    return asker.choose(
      `What kind of ${kind}?`,
      kinds.map((value) => ({ value, label: value })),
    );
  }
  if (kind === 'update') return 'development';
  throw new CannotRun(`--kind is missing. Write one of: ${kinds.join(', ')}. Nothing was written.`);
}

/** A story has a fact on top, which is written first. */
async function firstFact(newsroom: Newsroom, { given }: Order, manuscript: Manuscript): Promise<void> {
  const id = given.get('id')?.[0];
  if (id === undefined)
    throw new CannotRun(
      'Name the story by its address: npm run new -- explainer --id <words-of-the-address>',
    );
  if (entriesOf(manuscript, 'fact', id).length > 0) return;
  if (newsroom.asker === undefined) {
    throw new CannotRun(
      `A story needs a fact for its top. Add it first: npm run new -- fact --explainer ${id}`,
    );
  }
  newsroom.asker.say('A story needs a fact for its top. First, that fact.');
  await addThing(newsroom, { kind: 'fact', within: '', given: new Map([['explainer', [id]]]) });
}

interface Place {
  manuscript: Manuscript;
  explainer: string;
}

async function fill(newsroom: Newsroom, { kind, within, given }: Order, place: Place): Promise<Answers> {
  const { asker, today } = newsroom;
  const defaults = defaultsFor(kind, { ...place, today });
  const filling: Filling = {
    form: formOf(kind, within),
    given: asker === undefined ? given : new Map([...withoutAsking(kind, defaults), ...given]),
    defaults,
    usual: usualFields[kind] ?? [],
    ...place,
  };
  if (asker === undefined) return takeFlags(filling);
  return askForRest(filling, asker, async (wanted) => {
    const kindToAdd: NewKind = wanted;
    asker.say(`A new ${kindToAdd}: ${whatFor[kindToAdd]}.`);
    const added = await addThing(newsroom, {
      kind: kindToAdd,
      within: '',
      given: new Map(place.explainer === '' ? [] : [['explainer', [place.explainer]]]),
    });
    asker.say(`${added.files.join(', ')} is written.`);
    return added.id;
  });
}

async function writeThing(
  newsroom: Newsroom,
  { kind, within, given }: Order,
  { answers, ...place }: Place & { answers: Answers },
): Promise<Added> {
  if (kind === 'claim') throw new Error('A claim is no file of its own.');
  const id = await idFor(newsroom, kind, given, answers);
  const first = kindsWithin(kind).length === 0 ? {} : { kind: within };
  const data = dataOf(formOf(kind, within), answers, first);
  checkFields(schemaOf(kind, within), yamlOf(data));
  const paragraphs = await paragraphsFor(newsroom, kind, given);
  const prose = holdsProse(kind) ? proseOf(kind, { answers, paragraphs }, place) : undefined;
  if (prose === '')
    throw new CannotRun('--text is missing: the text below the fields, as MDX. Nothing was written.');
  const file = newFile(place.manuscript, { kind, id, explainer: place.explainer });
  writeNewFile(newsroom.root, file, fileText(data, prose));
  const sections = kind === 'explainer' ? [firstSection(newsroom.root, id, answers)] : [];
  return { kind, id, explainer: place.explainer, files: [file, ...sections] };
}

/** What stands in the short answer also stands in the body, so a story begins with a section. */
function firstSection(root: string, story: string, answers: Answers): string {
  const { manuscript } = openManuscript(root);
  const file = `content/explainers/${story}/sections/1-what-is-known.mdx`;
  const prose = proseOf('explainer', { answers, paragraphs: [] }, { manuscript, explainer: story });
  writeNewFile(root, file, fileText({ title: 'What is known', kind: 'background' }, prose));
  return file;
}

async function idFor({ asker }: Newsroom, kind: NewKind, given: Answers, answers: Answers): Promise<string> {
  const typed = given.get('id')?.[0];
  if (typed !== undefined) return typed;
  const proposed = proposeId(kind, answers);
  if (asker !== undefined) {
    const describes = 'The name of the file. It is part of an address and stays for good.';
    return asker.ask('id', { describes, initial: proposed ?? '', wrong: () => undefined });
  }
  if (proposed === undefined)
    throw new CannotRun('--id is missing: the name of the file. Nothing was written.');
  return proposed;
}

async function paragraphsFor({ asker }: Newsroom, kind: NewKind, given: Answers): Promise<readonly string[]> {
  const typed = given.get('text');
  if (typed !== undefined || asker === undefined || !holdsProse(kind)) return typed ?? [];
  const describes =
    'One sentence or more. Mark figures with <Fact id="…">words</Fact>; the file can be worded better afterwards.';
  const text = await asker.ask('text', { describes, initial: '', wrong: () => undefined });
  return text.trim() === '' ? [] : [text];
}

async function addClaim(newsroom: Newsroom, order: Order, place: Place): Promise<Added> {
  const fact = await factMeant(newsroom, order, place);
  const answers = await fill(newsroom, { ...order, within: fact.data.kind }, place);
  const claim = dataOf(formOf('claim', fact.data.kind), answers, claimAlone);
  checkFields(schemaOf('claim', fact.data.kind), yamlOf(claim));
  const file = fileFor('fact', fact.id, fact.explainer);
  const text = insertClaim(readFileSync(join(newsroom.root, file), 'utf8'), claim);
  checkFields(schemaOf('fact', fact.data.kind), text);
  replaceFile(newsroom.root, file, text);
  return { kind: 'claim', id: fact.id, explainer: place.explainer, files: [file] };
}

async function factMeant(
  { asker }: Newsroom,
  { given }: Order,
  { manuscript, explainer }: Place,
): Promise<EntryOf<'fact'>> {
  const facts = entriesOf(manuscript, 'fact', explainer);
  const named = given.get('fact')?.[0];
  const id =
    named ??
    (await asker?.choose(
      'Of which fact?',
      facts.map((fact) => ({ value: fact.id, label: fact.id, hint: fact.data.label })),
    ));
  if (id === undefined) throw new CannotRun('--fact is missing: the id of the fact. Nothing was written.');
  const found = facts.find((fact) => fact.id === id);
  if (found !== undefined) return found;
  const near = nearestName(
    id,
    facts.map((fact) => fact.id),
  );
  throw new CannotRun(
    `There is no fact "${id}" that could be read.${near === undefined ? '' : ` Did you mean ${near}?`} Nothing was written.`,
  );
}

/** Holds fields against their schema as the desk does. */
function checkFields(schema: z.ZodType, yaml: string): void {
  const read = readYaml(yaml);
  const checked = 'problems' in read ? read : checkShape(schema, read);
  const problems = 'problems' in checked ? checked.problems : [];
  if (problems.length === 0) return;
  const told = problems.map(({ message, remedy }) => `${message} ${remedy}`);
  throw new CannotRun([...new Set(told), 'Nothing was written.'].join('\n'));
}
