import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { compareWithManifest } from '../../src/desk/publish/compare-with-manifest.ts';
import { goBack, publishEdition } from '../../src/desk/publish/put-on-the-air.ts';
import { whileLocked } from '../../src/desk/publish/publishing-lock.ts';
import { emptyFolder, writeSite } from '../examples/built-site.ts';
import { at, front, publish, put, record, script } from './publishing.ts';
import { runScript } from './run-script.ts';

describe('npm run publish:folder', () => {
  test('puts an edition on the air, then another, and goes back', () => {
    const target = emptyFolder();
    const first = publish(target, '--from', writeSite('first'));
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(
      /^Readers get edition [0-9a-f]{16}: 5 files, as of 2026-11-24, from no commit as it stood\.\n/,
    );
    expect(front(target)).toContain('first');
    publish(target, '--from', writeSite('second'));
    expect(front(target)).toContain('second');
    expect(publish(target, '--rollback').status).toBe(0);
    expect(front(target)).toContain('first');
    expect(record(target).map(({ did }) => did)).toEqual(['published', 'published', 'went back']);
  });

  test('goes further back each time, never forward to what was taken back, until there is none', () => {
    const target = emptyFolder();
    for (const words of ['first', 'second', 'third']) publish(target, '--from', writeSite(words));
    publish(target, '--rollback');
    expect(front(target)).toContain('second');
    publish(target, '--rollback');
    expect(front(target)).toContain('first');
    const { stderr, status } = publish(target, '--rollback');
    expect(stderr).toMatch(
      /^There is no edition to go back to in .+\. None that is kept was on the air before the one that readers get\. Kept are: [0-9a-f]{16}, [0-9a-f]{16}\nTo choose one of them: --rollback --to <edition>\n$/,
    );
    expect(status).toBe(2);
    expect(front(target)).toContain('first');
  });

  test('goes back from an edition that came after a way back, and from one that came again', () => {
    const target = emptyFolder();
    for (const words of ['first', 'second']) publish(target, '--from', writeSite(words));
    publish(target, '--rollback');
    for (const words of ['third', 'first']) publish(target, '--from', writeSite(words));
    publish(target, '--rollback');
    expect(front(target)).toContain('third');
    publish(target, '--rollback');
    expect(front(target)).toContain('first');
    expect(publish(target, '--rollback').status).toBe(2);
  });

  test('keeps as many editions as it is told, with the assets of all of them and of no other', () => {
    const target = emptyFolder();
    for (const words of ['a', 'b', 'c', 'd']) publish(target, '--from', writeSite(words), '--keep', '3');
    expect(readdirSync(join(target, 'editions'))).toHaveLength(3);
    expect(readdirSync(join(target, 'assets/_astro')).toSorted()).toEqual([
      'page.b.css',
      'page.c.css',
      'page.d.css',
    ]);
    expect(front(target)).toContain('d');
  });

  test('publishes no site that is not what its manifest says, and readers keep what they have', () => {
    const target = emptyFolder();
    publish(target, '--from', writeSite('first'));
    const site = writeSite('second');
    writeFileSync(join(site, 'index.html'), 'cut o');
    const { stderr, status } = publish(target, '--from', site);
    expect(stderr).toBe(
      `${site} is not the edition that its manifest names:\n  index.html is changed\nBuild it again: npm run build\n`,
    );
    expect(status).toBe(2);
    expect(front(target)).toContain('first');
  });

  test('puts no edition of an earlier commit over that of a later one, unless it is asked to go back', () => {
    const target = emptyFolder();
    const older = (commit: string, than: string) => commit === 'a'.repeat(40) && than === 'b'.repeat(40);
    const putOlder = (letter: string) =>
      publishEdition(
        writeSite(letter, { commit: letter.repeat(40) }),
        5,
        { target, at: '2026-11-24T12:00:00.000Z' },
        older,
      );
    putOlder('b');
    expect(() => putOlder('a')).toThrow(
      'Readers have an edition of a later commit (bbbbbbbbbbbb) than this one (aaaaaaaaaaaa). To go back, use --rollback.',
    );
    writeFileSync(join(target, 'current/edition.json'), 'rot');
    expect(() => putOlder('a')).toThrow('Readers have an edition of a later commit (bbbbbbbbbbbb)');
    putOlder('c');
    expect(front(target)).toContain('c');
  });

  test('says in a line where nobody can tell which of two editions is older', () => {
    const target = emptyFolder();
    const unsure = 'Nobody made sure that this edition is no older than the one before: ';
    expect(put(target, 'a').warnings).toEqual([]);
    expect(put(target, 'b', { commit: 'b'.repeat(40) }).warnings).toEqual([
      `${unsure}what readers had is of no commit as it stood.`,
    ]);
    expect(publish(target, '--from', writeSite('c', { commit: 'c'.repeat(40) })).stderr).toBe(
      `${unsure}git does not know both commits, cccccccccccc and bbbbbbbbbbbb before it.\n`,
    );
    expect(put(target, 'd').warnings).toEqual([`${unsure}this edition is of no commit as it stood.`]);
  });

  test('says that web servers must read their configuration again, where the edition brings another', () => {
    const target = emptyFolder();
    const site = (words: string, hash: string) =>
      writeSite(words, {}, { 'serving/nginx-edition.conf': hash });
    const again =
      'Have the web server read its configuration again, as this edition has other hashes of scripts and styles or other redirects: ' +
      'nginx -s reload, or caddy reload. Until then old addresses may lead nowhere, and embeds may lose their style.\n';
    expect(publish(target, '--from', site('first', 'one')).stdout).not.toContain('reload');
    expect(publish(target, '--from', site('second', 'one')).stdout).not.toContain('reload');
    expect(publish(target, '--from', site('third', 'other')).stdout).toContain(`.\n${again}`);
    expect(publish(target, '--rollback').stdout).toContain(`.\n${again}`);
  });

  test('goes back to one edition only, and drops none on the way', () => {
    const target = emptyFolder();
    for (const words of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      publishEdition(writeSite(words), 10, { target, at }, () => undefined);
    }
    const kept = readdirSync(join(target, 'editions'));
    const [first = '', second = ''] = kept;
    renameSync(
      join(target, 'editions', second),
      join(target, 'editions', `${first.slice(0, 15)}z`.replace('z', first.endsWith('0') ? '1' : '0')),
    );
    const [one, other] = readdirSync(join(target, 'editions')).filter((name) =>
      name.startsWith(first.slice(0, 15)),
    );
    expect(() => goBack({ target, at }, first.slice(0, 15))).toThrow(
      /^"[0-9a-f]{15}" is the start of 2 editions in .+: [0-9a-f]{16}, [0-9a-f]{16}\. Write more of the one you mean\.$/,
    );
    expect([one, other]).toContain(first);
    goBack({ target, at });
    expect(readdirSync(join(target, 'editions'))).toHaveLength(7);
  });

  test('makes nothing where it can go back to nothing', () => {
    const target = join(emptyFolder(), 'mistyped');
    const { stderr, status } = publish(target, '--rollback');
    expect(stderr).toBe(
      `There is no edition to go back to in ${target}: nothing was ever published there. Is it the folder you mean?\n`,
    );
    expect(status).toBe(2);
    expect(existsSync(target)).toBe(false);
  });

  test('says what is kept where it cannot go back to what was asked', () => {
    const target = emptyFolder();
    publish(target, '--from', writeSite('first'));
    expect(publish(target, '--rollback').stderr).toBe(
      `There is no edition to go back to in ${target}. No other edition is kept.\n`,
    );
    publish(target, '--from', writeSite('second'));
    expect(publish(target, '--rollback', '--to', 'zz').stderr).toMatch(
      /^There is no edition "zz" in .+\. Kept are: [0-9a-f]{16}\n$/,
    );
  });

  test('brings an edition again that was damaged where it lay', () => {
    const target = emptyFolder();
    const site = writeSite('first');
    publish(target, '--from', site);
    writeFileSync(join(target, 'current/bridge/index.html'), 'rot');
    expect(publish(target, '--from', site).status).toBe(0);
    expect(readFileSync(join(target, 'current/bridge/index.html'), 'utf8')).toBe('<p>first</p>\n');
  });

  test('lets nobody publish to a folder while somebody else does', async () => {
    const target = emptyFolder();
    const site = writeSite('first');
    const second = await whileLocked(target, () => publish(target, '--from', site));
    expect(second?.stderr).toBe(
      `Somebody publishes to ${target} just now. Try again when they are through.\n`,
    );
    expect(existsSync(join(target, 'current'))).toBe(false);
    expect(publish(target, '--from', site).status).toBe(0);
  });

  test('is whole at every moment at which it may be killed, and goes on after it', async () => {
    const target = emptyFolder();
    const sites = [writeSite('first'), writeSite('second')];
    publish(target, '--from', String(sites[0]));
    for (let kill = 0; kill < 12; kill += 1) {
      const process_ = spawn(process.execPath, [resolve(script), target, '--from', String(sites[kill % 2])]);
      const ended = new Promise((done) => process_.once('exit', done));
      await wait(100 + kill * 20);
      process_.kill('SIGKILL');
      await ended;
      expect(compareWithManifest(join(target, 'current'))).toHaveProperty('differences', []);
    }
    expect(publish(target, '--from', writeSite('third')).status).toBe(0);
    expect(front(target)).toContain('third');
    expect(readdirSync(target).toSorted()).toEqual([
      '.lock',
      'assets',
      'current',
      'editions',
      'editions.jsonl',
    ]);
  });

  test('takes nothing of somebody else for an edition, and clears nothing of theirs away', () => {
    const target = emptyFolder();
    mkdirSync(join(target, 'editions'));
    writeFileSync(join(target, 'editions/notes.txt'), 'theirs');
    expect(publish(target, '--from', writeSite('first')).stderr).toBe(
      `In ${target} there is something of somebody else where editions belong: editions. Choose an empty folder, or move it away.\n`,
    );
    renameSync(join(target, 'editions'), join(target, 'theirs'));
    publish(target, '--from', writeSite('first'));
    renameSync(join(target, 'theirs/notes.txt'), join(target, 'editions/notes.txt'));
    publish(target, '--from', writeSite('second'), '--keep', '1');
    expect(readdirSync(join(target, 'editions')).toSorted()).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      'notes.txt',
    ]);
    expect(existsSync(join(target, 'theirs'))).toBe(true);
  });

  test('says in words what stands in its way, and what readers get', () => {
    const target = emptyFolder();
    const site = writeSite('first');
    const tell = (to: string, from = site) => publish(to, '--from', from).stderr;
    expect(tell(join(site, 'out'))).toBe(
      `${site}/out is within the site that is to be published. Choose a folder elsewhere, such as /srv/double-entry\n`,
    );
    expect(tell(join(site, 'index.html'))).toContain('is within the site');
    expect(tell(join(target, 'file', 'deeper'))).toBe('');
    expect(tell(resolve('.'))).toBe(
      `${resolve('.')} is the project itself: editions would lie among its sources. Choose a folder elsewhere, such as /srv/double-entry\n`,
    );
    expect(tell('public')).toBe(
      `${resolve('public')} is within the project, ${resolve('.')}: editions would lie among its sources. Choose a folder elsewhere, such as /srv/double-entry\n`,
    );
    writeFileSync(join(target, 'a-file'), '');
    expect(tell(join(target, 'a-file/deeper'))).toBe(
      `${target}/a-file is a file. Choose a folder to publish to.\n`,
    );
    expect(tell(emptyFolder(), emptyFolder())).toMatch(/^There is no edition\.json in .+ Build it again: /);
    const broken = join(target, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, '.lock'), 'not a lock, and longer than nothing');
    expect(tell(broken)).toBe(
      `Publishing to ${broken} stopped: the file .lock is not one that publishing made; if nobody publishes, remove it. Readers get nothing yet.\n`,
    );
    const taken = join(target, 'taken');
    publish(taken, '--from', site);
    rmSync(join(taken, 'current'));
    mkdirSync(join(taken, 'current'));
    expect(tell(taken)).toBe(
      `${taken}/current is no link to an edition. Move it away; publishing puts one there.\n`,
    );
  });

  test.for([
    [[], 'Say where to publish: npm run publish:folder -- /srv/double-entry'],
    [['/tmp/a', '/tmp/b'], 'Give one folder. "/tmp/b" is a second one.'],
    [[emptyFolder(), '--keep', '0'], '--keep takes a number from 1 on, such as --keep 5, and not "0".'],
    [[emptyFolder(), '--to', 'abc'], '--to goes with --rollback.'],
    [
      [emptyFolder(), '--rollback', '--keep', '9'],
      '--keep does not go with --rollback: going back drops no edition.',
    ],
    [
      [emptyFolder(), '--rollback', '--because', '  .'],
      '--because goes on the record, so it takes words, such as --because "Lawyers asked", and not ".".',
    ],
    [[emptyFolder(), '--rolback'], 'There is no option --rolback. Did you mean --rollback?'],
  ] as const)('refuses %j in words', ([args, message]) => {
    const { stderr, status } = runScript(script, args, resolve('.'));
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
