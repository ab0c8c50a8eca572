import { join, resolve } from 'node:path';
import { CannotRun, helpFor, readCommandLine, type Command, type Typed } from './command-line.ts';
import { prepareTarget } from './publish/prepare-target.ts';
import { whileLocked } from './publish/publishing-lock.ts';
import { goBack, publishEdition, type OnTheAir, type Publishing } from './publish/put-on-the-air.ts';
import { currentFolder, editionsKept } from './publish/target-folder.ts';
import { saysWhy } from './publish/what-readers-saw.ts';
import { wordDiskFault } from './publish/word-disk-fault.ts';
import { projectFolder, runCommand } from './run-command.ts';
import { askGit } from './since/git.ts';
import { wordCount } from '../wording/list.ts';

type Option = 'keep' | 'rollback' | 'to' | 'because' | 'from';

/** `npm run publish:folder` and its options. */
export const publishCommand: Command<Option> = {
  name: 'publish:folder',
  does: 'Puts the built site before readers in one step. A web server serves <target>/current. Whatever happens on the way, readers get one whole edition.',
  takes: '<target>',
  options: {
    from: { value: '<folder>', example: 'dist', describes: 'The built site; without it: dist.' },
    keep: {
      value: '<number>',
      example: '5',
      describes: 'So many editions stay, the new one among them; without it: 5. Going back drops none.',
    },
    rollback: { describes: 'Goes back to the edition before the one that readers get.' },
    to: {
      value: '<edition>',
      example: '3f9a1c',
      describes: 'With --rollback: to this edition, by its name or the start of it.',
    },
    because: {
      value: '<why>',
      example: '"Lawyers asked"',
      describes:
        'Why a correction or withdrawal that readers have seen may vanish. Without it that is refused; it goes on the record.',
    },
  },
  examples: [
    ['/srv/double-entry', 'Publishes dist/, as `npm run build` left it.'],
    ['/srv/double-entry --rollback', 'Takes the newest edition back.'],
  ],
  endings: [
    [0, 'if readers get what was asked'],
    [2, 'if not; they get what they got before'],
  ],
};

async function publish(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const typed = readCommandLine(publishCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(publishCommand));
    return 0;
  }
  const target = targetOf(typed);
  const root = projectFolder();
  const site = resolve(root, typed.options.get('from')?.[0] ?? 'dist');
  const order = orderOf(typed, target);
  const done = await inWords(target, () => {
    prepareTarget(target, { site, root, isThere: order.goesBack });
    return whileLocked(target, () => putOnTheAir(order, site, root));
  });
  if (done === undefined) {
    throw new CannotRun(`Somebody publishes to ${target} just now. Try again when they are through.`);
  }
  for (const warning of done.warnings) console.warn(warning);
  console.log(wordDone(done, target));
  return 0;
}

/** Tells in words why a disk stopped a publishing, and which edition readers get after it. */
async function inWords<Done>(target: string, run: () => Done | Promise<Done>): Promise<Done> {
  const before = folderOnTheAir(target);
  try {
    return await run();
  } catch (error) {
    const fault = wordDiskFault(error);
    if (fault === undefined) throw error;
    const now = folderOnTheAir(target);
    const kept = now === undefined ? 'Readers get nothing yet.' : `Readers keep edition ${now}.`;
    const told =
      now === before ? kept : `Readers get edition ${now ?? ''} all the same; publish again to end it.`;
    throw new CannotRun(`Publishing to ${target} stopped: ${fault}. ${told}`);
  }
}

function folderOnTheAir(target: string): string | undefined {
  try {
    return currentFolder(target);
  } catch {
    return undefined;
  }
}

/** What was asked, once it is known to make sense. */
type Order = { publishing: Publishing } & (
  { goesBack: true; to: string | undefined } | { goesBack: false; keep: number }
);

function orderOf({ options }: Typed<Option>, target: string): Order {
  const given = (name: Option) => options.get(name)?.[0];
  const because = given('because')?.trim();
  if (because !== undefined && !saysWhy(because)) {
    throw new CannotRun(
      `--because goes on the record, so it takes words, such as --because "Lawyers asked", and not "${because}".`,
    );
  }
  // eslint-disable-next-line no-restricted-syntax -- when it went on the air stands in the record, never on a page
  const publishing = { target, at: new Date().toISOString(), because };
  if (!options.has('rollback')) {
    if (given('to') !== undefined) throw new CannotRun('--to goes with --rollback.');
    return { publishing, goesBack: false, keep: numberToKeep(given('keep') ?? '5') };
  }
  if (given('keep') !== undefined) {
    throw new CannotRun('--keep does not go with --rollback: going back drops no edition.');
  }
  return { publishing, goesBack: true, to: given('to') };
}

function putOnTheAir(order: Order, site: string, root: string): OnTheAir {
  const { publishing } = order;
  return order.goesBack
    ? goBack(publishing, order.to)
    : publishEdition(site, order.keep, publishing, (commit, than) => isOlder(root, commit, than));
}

function isOlder(root: string, commit: string, than: string): boolean | undefined {
  const isKnown = (each: string) => askGit(root, ['cat-file', '-e', `${each}^{commit}`]) !== undefined;
  try {
    if (!isKnown(commit) || !isKnown(than)) return undefined;
    return askGit(root, ['merge-base', '--is-ancestor', commit, than]) !== undefined;
  } catch (error) {
    // Without git, too, an edition can be published.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function targetOf({ words }: Typed<Option>): string {
  const [target, more] = words;
  if (target === undefined) {
    throw new CannotRun(
      'Say where to publish: npm run publish:folder -- /srv/double-entry\nAll options: npm run publish:folder -- --help',
    );
  }
  if (more !== undefined) throw new CannotRun(`Give one folder. "${more}" is a second one.`);
  return resolve(target);
}

function numberToKeep(written: string): number {
  const keep = Number(written);
  if (/^\d+$/.test(written) && keep >= 1) return keep;
  throw new CannotRun(`--keep takes a number from 1 on, such as --keep 5, and not "${written}".`);
}

function wordDone(done: OnTheAir, target: string): string {
  const { manifest, folder, before, dropped, isServedOtherwise } = done;
  const commit =
    manifest.commit === null ? 'no commit as it stood' : `commit ${manifest.commit.slice(0, 12)}`;
  const was = before === undefined || before === folder ? '' : ` Before it: ${before}.`;
  const gone = dropped.length === 0 ? '' : ` Dropped: ${dropped.join(', ')}.`;
  return [
    `Readers get edition ${folder}: ${wordCount(manifest.files.length, 'file')}, as of ${manifest.today}, from ${commit}.${was}`,
    `Kept in ${join(target, 'editions')}: ${editionsKept(target).join(', ')}.${gone}`,
    ...(isServedOtherwise ? [readAgain] : []),
  ].join('\n');
}

/** What is left to do where an edition brings other hashes or redirects than the one before. */
const readAgain =
  'Have the web server read its configuration again, as this edition has other hashes of scripts and styles or other redirects: ' +
  'nginx -s reload, or caddy reload. Until then old addresses may lead nowhere, and embeds may lose their style.';

if (import.meta.main) await runCommand(() => publish(process.argv.slice(2), process.env));
