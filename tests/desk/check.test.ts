import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { aSmallStory, writeContent, type Files } from '../examples/content-folder.ts';

const script = resolve('src/desk/check.ts');

const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:TODAY|GITHUB_.*|INIT_CWD|NO_COLOR|FORCE_COLOR|npm_config_.*)$/.test(name),
  ),
);

function check(root: string, args: readonly string[], changes: Record<string, string> = {}) {
  return spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...environment, ...changes },
    encoding: 'utf8',
  });
}

function rootWith(changes: Files = {}): string {
  return dirname(writeContent(changes));
}

const wrongVoice = { 'voices/river-board.yaml': 'kind: agency\nname: River Board\nparty: nobody\n' };

const told = `content/voices/river-board.yaml:3:8  error  fields-are-as-described
    party: nobody
           ^^^^^^
  party cannot be "nobody".
  Write one of: belligerent, ally, state-affiliated, none.

1 error, no warnings in 1 file
`;

describe('npm run check', () => {
  test('ends with 0 where nothing stops publication', () => {
    const ended = check(rootWith(), []);
    expect(ended).toMatchObject({
      status: 0,
      stdout: '5 files, 1 fact, 1 source: no errors, no warnings\n',
      stderr: '',
    });
  });

  test('ends with 1 on an error, and tells it without colours where nobody sees them', () => {
    expect(check(rootWith(wrongVoice), [])).toMatchObject({ status: 1, stdout: told, stderr: '' });
  });

  test('ends with 2 and one line where it cannot do what was asked', () => {
    const day = 'which is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-24.';
    const root = rootWith();
    expect(check(root, [], { TODAY: 'tomorrow' })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `TODAY is "tomorrow", ${day}\n`,
    });
    expect(check(root, ['--wach'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'There is no option --wach. Did you mean --watch?\nAll options: npm run check -- --help\n',
    });
    expect(check(root, ['--rule', 'every-source-is-usde'])).toMatchObject({
      status: 2,
      stderr: 'There is no rule "every-source-is-usde". Did you mean every-source-is-used?\n',
    });
  });

  test('shows the problems of one file alone, and ends with 0 if they stand elsewhere', () => {
    const root = rootWith(wrongVoice);
    expect(check(root, ['content/sources'])).toMatchObject({
      status: 0,
      stdout: 'No errors, no warnings here\nNot asked for and not shown: 1 error, no warnings\n',
    });
    expect(check(root, ['content/voices/river-board.yaml']).status).toBe(1);
  });

  test('judges as on another day', () => {
    const root = rootWith();
    expect(check(root, ['--today', '2027-03-31']).stdout).toContain('warning  review-is-due');
    expect(check(root, [], { TODAY: '2027-03-31' }).stdout).toContain('warning  review-is-due');
  });

  test('shows its help', () => {
    const ended = check(rootWith(wrongVoice), ['--help']);
    expect(ended.status).toBe(0);
    expect(ended.stdout).toContain('npm run check -- [files or folders] [options]\n');
  });

  test('gives programs JSON and nothing else, on GitHub too', () => {
    const ended = check(rootWith(wrongVoice), ['--json'], { GITHUB_ACTIONS: 'true' });
    expect(ended).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(ended.stdout)).toMatchObject({ counts: { errors: 1 } });
  });

  test('marks lines on GitHub by itself, and writes the summary of the step', () => {
    const root = rootWith(wrongVoice);
    const summary = join(root, 'summary.md');
    writeFileSync(summary, 'before\n');
    const ended = check(root, [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(
      /^::error file=content\/voices\/river-board\.yaml,line=3,col=8,endColumn=14,title=fields-are-as-described::party cannot be "nobody"\.%0AWrite one of: .*\n::stop-commands::/,
    );
    expect(ended.stdout).toContain(told);
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Content: 1 error, no warnings in 1 file\n/);
  });

  test('compares with what was published, and tells it with the rest by place', () => {
    const root = rootWith();
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@herald.example', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    expect(git('commit', '--quiet', '--message=Published').status).toBe(0);
    expect(check(root, ['--since', 'main'])).toMatchObject({ status: 0, stderr: '' });

    rmSync(join(root, 'content/sources/herald.yaml'));
    const told = JSON.parse(check(root, ['--since', 'main', '--json']).stdout) as {
      problems: { file: string; rule: string }[];
    };
    const rules = told.problems.map(({ rule }) => rule);
    expect(rules).toContain('every-reference-exists');
    expect(rules).toContain('published-ids-live-on');
    const files = told.problems.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
    expect(JSON.parse(check(root, ['--json']).stdout)).not.toMatchObject({ problems: told.problems });
  });

  test('ends with 2 where it cannot compare, with what is needed', () => {
    expect(check(rootWith(), ['--since', 'main'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '--since compares with a git revision, and this folder is not in a git repository.\n',
    });
  });

  test('passes the real content', () => {
    const ended = check(process.cwd(), []);
    expect(ended.stdout).toMatch(/^\d+ files, \d+ facts, \d+ sources: no errors, /m);
    expect(ended.status).toBe(0);
  });
});

describe('npm run check -- --watch', () => {
  function watch(root: string) {
    const child = spawn(process.execPath, [script, '--watch'], { cwd: root, env: environment });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const shown: string[] = [];
    child.stdout.on('data', (data: Buffer) => shown.push(data.toString()));
    child.stderr.on('data', (data: Buffer) => shown.push(data.toString()));
    const ended = new Promise<number | null>((done) => {
      child.on('exit', done);
    });
    const sees = async (text: string) => {
      await vi.waitFor(
        () => {
          expect(shown.join('')).toContain(text);
        },
        { timeout: 15_000, interval: 20 },
      );
      shown.length = 0;
    };
    return { child, ended, sees };
  }

  test('checks after each change, through deletion and return, and ends with 0 on Ctrl-C', async () => {
    const root = rootWith();
    const voice = join(root, 'content/voices/river-board.yaml');
    const { child, ended, sees } = watch(root);
    await sees('no errors, no warnings\n\nWatching content/. Ctrl-C ends it.\n');
    writeFileSync(voice, wrongVoice['voices/river-board.yaml']);
    await sees('Since the check before: 1 new, 0 mended\n  new  content/voices/river-board.yaml:3:8');
    writeFileSync(voice, String(aSmallStory['voices/river-board.yaml']));
    await sees('Since the check before: 0 new, 1 mended\n');
    rmSync(join(root, 'content'), { recursive: true });
    await sees('The folder content/ is missing.');
    writeContentInto(root);
    await sees('5 files, 1 fact, 1 source: no errors, no warnings');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }, 60_000);

  function writeContentInto(root: string): void {
    spawnSync('cp', ['-r', writeContent(), root]);
  }
});
