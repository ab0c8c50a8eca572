import { unsafeToParse } from '../../edition/reading/nesting.ts';
import { textOf } from '../../edition/reading/read-text.ts';
import { problemsInProse } from '../../prose/check-prose.ts';
import { readProse } from '../../prose/read-prose.ts';
import type { Problem } from '../../edition/problem.ts';
import { CannotRun } from '../command-line.ts';
import type { Asker } from './asker.ts';
import { dataOf, fileText, type Answers } from './compose.ts';
import type { Added, Filled, Newsroom, Order } from './fill-order.ts';
import { firstFields, formOf, holdsProse } from './kinds.ts';
import { fileOf, proposeId, wrongId, type NewFileKind } from './propose-id.ts';
import { proseOf } from './prose-of.ts';
import type { Story } from './things-there.ts';
import { writeNewFile } from './write-file.ts';

type Told = Pick<Problem, 'message' | 'remedy'>;

/**
 * Writes the file of a thing whose fields are filled in, under an id that is given, asked for or proposed.
 * @throws {CannotRun} if the id, the text or the file cannot be; then nothing is written
 */
export async function writeThing(
  newsroom: Newsroom,
  order: Order & { kind: NewFileKind },
  story: Story,
  { answers, asker }: Filled,
): Promise<Added> {
  const { root, beforeWriting, written } = newsroom;
  const { kind, within, given } = order;
  const data = dataOf(formOf(kind, within), answers, firstFields(kind, within));
  const prose = holdsProse(kind) ? await proseFor(kind, { given, answers }, story, asker) : undefined;
  const id = await idFor(order, answers, asker, (wanted) => wrongId(root, { kind, id: wanted, story }));
  const text = fileText(data, prose);
  const problem = unsafe(text, prose !== undefined);
  if (problem !== undefined) throw new CannotRun(`${problem.message} ${problem.remedy}`);
  const file = fileOf({ kind, id, story });
  beforeWriting();
  writeNewFile(root, file, text);
  written.push(file);
  return { kind, id, explainer: story.explainer, files: [file] };
}

async function idFor(
  { kind, given }: { kind: NewFileKind; given: Answers },
  answers: Answers,
  asker: Asker | undefined,
  wrong: (id: string) => string | undefined,
): Promise<string> {
  const typed = given.get('id')?.[0];
  const proposed = typed ?? proposeId(kind, answers, (id) => wrong(id) === undefined);
  const told = proposed === undefined ? undefined : wrong(proposed);
  if (asker !== undefined && (typed === undefined || told !== undefined)) {
    const describes = 'The name of the file, which is part of addresses. It stays for good.';
    return asker.ask({ name: 'id', describes }, { initial: proposed ?? '', wrong });
  }
  if (proposed === undefined) throw new CannotRun('--id is missing: the name of the file.');
  if (told !== undefined) throw new CannotRun(`${told} Choose another: --id`);
  return proposed;
}

async function proseFor(
  kind: NewFileKind,
  { given, answers }: { given: Answers; answers: Answers },
  story: Story,
  asker: Asker | undefined,
): Promise<string> {
  const typed = given.get('text');
  if (typed === undefined && asker !== undefined) {
    const isNeeded = proseOf(kind, { answers, paragraphs: [] }, story) === '';
    const text = await asker.ask(
      {
        name: isNeeded ? 'text' : 'text (may be left out)',
        describes:
          'A sentence or more to begin with; the rest is written in the file. Figures and days stand in a tag: <Fact id="…">words</Fact>',
      },
      {
        initial: '',
        wrong: (answer) =>
          answer.trim() === '' ? (isNeeded ? 'This is needed.' : undefined) : wrongProse(kind, answer),
      },
    );
    return proseOf(kind, { answers, paragraphs: text.trim() === '' ? [] : [text] }, story);
  }
  const prose = proseOf(kind, { answers, paragraphs: typed ?? [] }, story);
  if (prose.trim() === '') throw new CannotRun('--text is missing: the text below the fields, as MDX.');
  const wrong = wrongProse(kind, prose);
  if (wrong !== undefined) throw new CannotRun(`--text: ${wrong}`);
  return prose;
}

/**
 * What keeps a text from standing in a file of its kind: characters that deceive, what a parser could break down on, markup
 * that is not ours, tags that are written wrongly.
 */
function wrongProse(kind: NewFileKind, prose: string): string | undefined {
  const problem = unsafe(prose, true) ?? firstMistake(kind, prose);
  return problem === undefined ? undefined : `${problem.message} ${problem.remedy}`;
}

function firstMistake(kind: NewFileKind, prose: string): Told | undefined {
  const read = readProse(prose);
  if ('syntaxError' in read) return read.syntaxError;
  return problemsInProse(read.root, prose, kind).find(({ level }) => level === 'error');
}

function unsafe(text: string, isProse: boolean): Told | undefined {
  const read = textOf(new TextEncoder().encode(text));
  return 'problem' in read ? read.problem : unsafeToParse(text, isProse);
}
