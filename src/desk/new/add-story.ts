import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, type Manuscript } from '../../edition/manuscript.ts';
import { CannotRun } from '../command-line.ts';
import { openManuscript } from '../open-manuscript.ts';
import type { Asker } from './asker.ts';
import { wrongAnswer } from './check-answers.ts';
import { fileText, type Answers } from './compose.ts';
import { fillOrder, type Add, type Added, type Newsroom, type Order } from './fill-order.ts';
import { formOf } from './kinds.ts';
import { proposeId, wrongId } from './propose-id.ts';
import { proseOf } from './prose-of.ts';
import type { Story } from './things-there.ts';
import { writeNewFile } from './write-file.ts';
import { writeThing } from './write-thing.ts';

/**
 * Begins a story: its first fact, the page with the short answer, and a section that says the same with its evidence.
 * @throws {CannotRun} if something is missing or wrong; a fact that was added on the way stays
 */
export async function addStory(newsroom: Newsroom, order: Order, add: Add): Promise<Added> {
  const { root, asker } = newsroom;
  const named = await nameOfStory(newsroom, order);
  const id = named.get('id')?.[0] ?? '';
  const isBegun = hasFacts(openManuscript(root).manuscript, id);
  if (!isBegun && asker === undefined) {
    throw new CannotRun(
      `A story stands on facts, and "${id}" has none yet. Add the first before it: npm run new -- fact --explainer ${id}`,
    );
  }
  if (!isBegun) {
    asker?.say('A story stands on facts. First, one for the top of the page.');
    await add(newsroom, { kind: 'fact', within: '', given: new Map([['explainer', [id]]]) });
  }
  const story: Story = { manuscript: openManuscript(root).manuscript, explainer: id };
  const whole = { ...order, kind: 'explainer', given: named } as const;
  const filled = await fillOrder(newsroom, whole, story, add);
  const added = await writeThing(newsroom, whole, story, filled);
  const sections = firstSection(newsroom, story, filled.answers, added.files);
  return { ...added, files: [...added.files, ...sections] };
}

/** Also where they cannot be read. */
function hasFacts({ entries, unread }: Manuscript, story: string): boolean {
  const files = [...entries.map(({ file }) => file), ...unread];
  return files.some((file) => file.startsWith(`content/explainers/${story}/facts/`));
}

/** The question and the id, which everything else hangs on. */
async function nameOfStory({ root, asker }: Newsroom, { given }: Order): Promise<Answers> {
  const { manuscript } = openManuscript(root);
  const wrong = (id: string) =>
    wrongId(root, { kind: 'explainer', id, story: { manuscript, explainer: id } });
  const asked = asker === undefined ? given : await withQuestion(asker, given);
  const typed = asked.get('id')?.[0];
  const proposed = typed ?? proposeId('explainer', asked, (id) => wrong(id) === undefined) ?? '';
  const told = wrong(proposed);
  if (asker !== undefined && (typed === undefined || told !== undefined)) {
    const describes = 'The address of the story: a few words joined by hyphens. It stays for good.';
    const id = await asker.ask({ name: 'id', describes }, { initial: proposed, wrong });
    return new Map([...asked, ['id', [id]]]);
  }
  if (proposed === '') throw new CannotRun('--id is missing: the address of the story, such as --id bridge');
  if (told !== undefined) throw new CannotRun(`${told} Choose another: --id`);
  return new Map([...asked, ['id', [proposed]]]);
}

async function withQuestion(asker: Asker, given: Answers): Promise<Answers> {
  const field = formOf('explainer', '').find(({ flag }) => flag === 'question');
  if (field === undefined || given.has('question')) return given;
  const { flag, describes } = field;
  const wrong = (answer: string) => wrongAnswer(field, [answer]);
  return new Map([...given, [flag, [await asker.ask({ name: flag, describes }, { initial: '', wrong })]]]);
}

/** What stands in the short answer also stands in the body. A story without a section would not be whole, so both are written or none. */
function firstSection(
  { root, written }: Newsroom,
  { manuscript, explainer }: Story,
  answers: Answers,
  files: readonly string[],
): string[] {
  if (entriesOf(manuscript, 'section', explainer).length > 0) return [];
  const file = `content/explainers/${explainer}/sections/1-what-is-known.mdx`;
  const prose = proseOf('explainer', { answers, paragraphs: [] }, { manuscript, explainer });
  try {
    writeNewFile(root, file, fileText({ title: 'What is known', kind: 'background' }, prose));
  } catch (error) {
    for (const each of files) rmSync(join(root, each), { force: true });
    throw error;
  }
  written.push(file);
  return [file];
}
