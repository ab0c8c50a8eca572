import type { z } from 'zod';
import { schemas, type ContentKind, type WrittenContent } from '../schemas/content-kinds.ts';
import { problemsInProse } from '../prose/check-prose.ts';
import { readProse } from '../prose/read-prose.ts';
import { checkShape, type IdMeant } from './check-shape.ts';
import { wordNumber } from '../wording/number.ts';
import { byPlace, type Problem } from './problem.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';
import { readYaml, type ReadYaml } from './read-yaml.ts';
import { valueAt } from './reading/field-in-words.ts';
import { findContent, type ContentFile } from './reading/find-content.ts';
import { idsByName } from './reading/ids-by-name.ts';
import { mostInFields, mostInWrongFiles, mostProse } from './reading/limits.ts';
import { unsafeToParse } from './reading/nesting.ts';
import { readText } from './reading/read-text.ts';
import { firstFound } from './tell-at-most.ts';
import type { WrittenEntry, WrittenProse } from './written-entry.ts';

/** What the content folder holds. */
export interface Content {
  /** Every file whose own shape is right, by code point of its path. */
  entries: WrittenEntry[];
  /** Everything wrong with single files, by place. What is wrong between files is for the edition to say. */
  problems: Problem[];
  /** Files that are there but could not be read, so that nobody calls them missing as well. */
  unread: { kind: ContentKind; id: string; explainer?: string | undefined; file: string }[];
  /** Where files that stand in a wrong folder or have a wrong name probably belong, such as `content/sources/nis.yaml`. */
  misplaced: string[];
}

type Told = Pick<Problem, 'line' | 'column' | 'message' | 'remedy'> & { length?: number };

// Files that break it are not given to a parser.
const plainText = 'files-are-plain-text';

const shapes: { [Kind in ContentKind]: z.ZodType<WrittenContent[Kind]> } = schemas;

/**
 * Reads all content: names, bytes, YAML, shape and prose of each file by itself. A bad file does not keep the others
 * from being read.
 * @param folder path of `content/`
 */
export function readContent(folder: string): Content {
  const found = findContent(folder);
  const content: Content = {
    entries: [],
    problems: [...found.problems],
    unread: [],
    misplaced: found.misplaced,
  };
  const programs: ContentFile[] = [];
  const left = { prose: mostProse, fields: mostInFields, wrong: mostInWrongFiles };
  const idMeant = idsByName(found.files);
  for (const [index, file] of found.files.entries()) {
    const sort = isProse(file) ? 'prose' : 'fields';
    const over = left[sort] < 0 ? sort : left.wrong < 0 ? 'wrong' : undefined;
    if (over !== undefined) {
      content.problems.push(problem(file, plainText, tooMuch[over]));
      content.unread.push(...found.files.slice(index));
      break;
    }
    const { entry, problems, isProgram, length } = readFile(file.kind, file, (kind, name) =>
      idMeant(kind, name, file.explainer),
    );
    left[sort] -= length;
    if (problems.some(({ rule }) => rule !== plainText)) left.wrong -= length;
    if (isProgram) programs.push(file);
    content.problems.push(...firstFound(problems));
    if (entry !== undefined) content.entries.push(entry);
    else content.unread.push({ kind: file.kind, id: file.id, explainer: file.explainer, file: file.file });
  }
  // Where every file is marked so, the disk knows no such marks.
  if (programs.length < found.files.length) content.problems.push(...programs.map(markedAsProgram));
  content.entries.sort((a, b) => (a.file < b.file ? -1 : 1));
  content.problems.sort(byPlace);
  return content;
}

interface ReadFile<Kind extends ContentKind> {
  entry?: WrittenEntry<Kind>;
  problems: Problem[];
  /** Whether it is marked as a program on the disk. */
  isProgram: boolean;
  /** In characters. */
  length: number;
}

function readFile<Kind extends ContentKind>(kind: Kind, file: ContentFile, idMeant: IdMeant): ReadFile<Kind> {
  const read = readText(file.path);
  if ('problem' in read) {
    return { problems: [problem(file, plainText, read.problem)], isProgram: false, length: 0 };
  }
  const { text, isProgram } = read;
  return { ...readEntry(kind, file, text, idMeant), isProgram, length: text.length };
}

/**
 * Reads one file by itself: fields, shape and prose.
 * @param text its whole text, as `readText` gives it
 * @param idMeant finds the id of a thing that is called by its name
 */
export function readEntry<Kind extends ContentKind>(
  kind: Kind,
  file: ContentFile,
  text: string,
  idMeant?: IdMeant,
): Pick<ReadFile<Kind>, 'entry' | 'problems'> {
  const hasProse = isProse(file);
  const unsafe = unsafeToParse(text, hasProse);
  if (unsafe !== undefined) return { problems: [problem(file, plainText, unsafe)] };
  const top = hasProse ? readFrontMatter(text) : { yaml: text, firstLine: 1 };
  if ('problem' in top) return { problems: [problem(file, 'fields-stand-on-top', top.problem)] };
  const prose = hasProse ? readBody(file, text) : { problems: [] };
  const fields = readFields(shapes[kind], file, { ...top, idMeant });
  const problems = [...fields.problems, ...prose.problems];
  if (!('data' in fields) || 'isUnreadable' in prose) return { problems };
  const { id, explainer, order } = file;
  const positionOf = (path: readonly PropertyKey[]) => ({ file: file.file, ...fields.positionOf(path) });
  const place = { id, file: file.file, explainer, order, prose: prose.prose, positionOf };
  return { entry: { kind, ...place, data: fields.data }, problems };
}

function markedAsProgram(file: ContentFile): Problem {
  return problem(file, plainText, {
    line: 1,
    column: 1,
    message: 'This file is marked as a program that computers may run.',
    remedy: `Take the mark away: chmod -x ${file.file}`,
  });
}

const tooMuch = {
  prose: tooMuchIn('The files of prose before this one', mostProse, 'Take out what is no content.'),
  fields: tooMuchIn('The files of fields before this one', mostInFields, 'Take out what is no content.'),
  wrong: tooMuchIn(
    'The files before this one that are wrong by themselves',
    mostInWrongFiles,
    'Mend those first, and check again.',
  ),
};

function tooMuchIn(files: string, most: number, remedy: string): Told {
  const message = `${files} hold more than ${wordNumber(most)} characters. From here on nothing was read.`;
  return { line: 1, column: 1, message, remedy };
}

function isProse({ file }: ContentFile): boolean {
  return file.endsWith('.mdx');
}

type Fields<Data> =
  { problems: Problem[] } | (Pick<ReadYaml, 'positionOf'> & { data: Data; problems: Problem[] });

function readFields<Data>(
  shape: z.ZodType<Data>,
  file: ContentFile,
  top: FrontMatter & { idMeant: IdMeant | undefined },
): Fields<Data> {
  const yaml = readYaml(top.yaml, top.firstLine);
  if ('problems' in yaml) {
    return { problems: yaml.problems.map((each) => problem(file, 'yaml-can-be-read', each)) };
  }
  const checked = checkShape(shape, yaml, top.idMeant);
  if ('problems' in checked) {
    return { problems: checked.problems.map((each) => problem(file, 'fields-are-as-described', each)) };
  }
  return { data: checked.data, positionOf: yaml.positionOf, problems: wrongDay(file, yaml) };
}

interface Prose {
  prose?: WrittenProse;
  isUnreadable?: true;
  problems: Problem[];
}

function readBody(file: ContentFile, source: string): Prose {
  const read = readProse(source);
  if ('syntaxError' in read) {
    return { isUnreadable: true, problems: [problem(file, 'prose-can-be-read', read.syntaxError)] };
  }
  const problems = problemsInProse(read.root, source, file.kind).map((each) => ({
    ...each,
    file: file.file,
  }));
  return { prose: { root: read.root, source }, problems };
}

/** An update whose file name tells another day than its front matter. */
function wrongDay(file: ContentFile, yaml: ReadYaml): Problem[] {
  const day = valueAt(yaml.value, ['day']);
  if (file.day === undefined || typeof day !== 'string' || day === file.day) return [];
  const message = `The file name says ${file.day}, day says ${day}.`;
  const remedy = 'Make them the same: the name of an update begins with the day of the development.';
  return [problem(file, 'files-are-where-they-belong', { ...yaml.positionOf(['day']), message, remedy })];
}

function problem({ file }: ContentFile, rule: string, told: Told): Problem {
  const { line, column, length = 1, message, remedy } = told;
  return { file, line, column, length, rule, level: 'error', message, remedy };
}
