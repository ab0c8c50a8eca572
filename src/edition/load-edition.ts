import { resolve } from 'node:path';
import { getEntry, render } from 'astro:content';
import type { Body, Edition } from './edition.ts';
import type { Problem } from './problem.ts';
import { editionAsFarAsItGoes } from './edition-as-far-as-it-goes.ts';
import { readContent } from './read-content.ts';
import { readEdition } from './read-edition.ts';
import { audienceOf } from './staging.ts';
import { textOrNotice } from './text-or-notice.ts';

let loaded: Edition | undefined;

/**
 * The edition that all pages print. A build reads it once. The development server reads it again for each page, so that an
 * edited fact shows at once, and goes on with what can be shown while the content has errors.
 * @throws an error that lists all problems, if the content has any that stop publication
 */
export function loadEdition(): Promise<Edition> {
  // The desk's overlay tells what is wrong meanwhile.
  if (import.meta.env.DEV) {
    loaded = editionAsFarAsItGoes(readContent(resolve('content')), process.env['TODAY']);
  }
  loaded ??= readWholeEdition();
  return Promise.resolve(loaded);
}

function readWholeEdition(): Edition {
  const audience = audienceOf(import.meta.env.MODE);
  const { edition, problems } = readEdition(resolve('content'), process.env['TODAY'], audience);
  if (edition === undefined) throw new Error(allInOne(problems.filter(({ level }) => level === 'error')));
  return edition;
}

function allInOne(errors: Problem[]): string {
  const lines = errors.map(({ file, line, column, rule, message, remedy }) =>
    [`${file}:${line}:${column}  error  ${rule}`, `  ${message}`, `  ${remedy}`].join('\n'),
  );
  return ['The content cannot be published yet. npm run check shows the same problems.', ...lines].join(
    '\n\n',
  );
}

/**
 * The words of a body, ready to be printed with the components that its tags become.
 * @param body a body of the edition
 * @throws if the file has vanished since the edition was read
 */
export async function renderBody(body: Body) {
  const id = body.file.replace(/^explainers\//, '');
  const entry = await getEntry(collectionOf(id), id);
  if (import.meta.env.DEV) {
    const compile = async () => (entry === undefined ? undefined : (await render(entry)).Content);
    // What stands for a section that was not read has a name of its own.
    const file = `content/${body.file.replace(/ \(not read\)$/, '')}`;
    return { Content: textOrNotice(compile, errorsNow, file) };
  }
  if (entry === undefined)
    throw new Error(`${body.file} is in the edition but Astro has not read it. Build again.`);
  return render(entry);
}

function errorsNow(): Problem[] {
  return readEdition(resolve('content'), process.env['TODAY']).problems.filter(
    ({ level }) => level === 'error',
  );
}

function collectionOf(id: string): 'explainers' | 'sections' | 'updates' {
  if (id.includes('/sections/')) return 'sections';
  return id.includes('/updates/') ? 'updates' : 'explainers';
}
