import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goBack } from '../../../src/desk/publish/put-on-the-air.ts';
import { emptyFolder, writeSite } from '../../examples/built-site.ts';
import { at, front, publish, put, record } from '../publishing.ts';

describe('a publishing', () => {
  test('hides no published correction, unless told why, and then on the record', () => {
    const target = emptyFolder();
    publish(target, '--from', writeSite('wrong'));
    publish(target, '--from', writeSite('right', { corrections: ['bridge/2026-11-24-width'] }));
    const { stderr, status } = publish(target, '--rollback');
    expect(stderr).toBe(
      'That edition lacks a correction that readers have seen: bridge/2026-11-24-width. A published correction stays in sight. ' +
        'If it must be so, say why, and it goes on the record: --because "<why>"\n',
    );
    expect(status).toBe(2);
    expect(front(target)).toContain('right');
    expect(publish(target, '--rollback', '--because', 'It named a child').status).toBe(0);
    expect(front(target)).toContain('wrong');
    expect(record(target).at(-1)).toMatchObject({
      did: 'went back',
      because: 'It named a child',
      hides: ['bridge/2026-11-24-width'],
    });
  });

  test('hides no published correction either where the manifest on the air is damaged', () => {
    const target = emptyFolder();
    const corrections = ['bridge/2026-11-24-width'];
    publish(target, '--from', writeSite('wrong'));
    publish(target, '--from', writeSite('right', { corrections }));
    writeFileSync(join(target, 'current/edition.json'), '{ "format": 1,');
    for (const way of [['--rollback'], ['--from', writeSite('another')]]) {
      const { stderr, status } = publish(target, ...way);
      expect(stderr).toContain('a correction that readers have seen: bridge/2026-11-24-width.');
      expect(status).toBe(2);
    }
    expect(publish(target, '--from', writeSite('again', { corrections })).status).toBe(0);
    expect(front(target)).toContain('again');
  });

  test('brings nothing back that readers were told is withdrawn, unless told why', () => {
    const target = emptyFolder();
    const first = put(target, 'wrong').folder;
    put(target, 'right', { withdrawn: ['fact bridge/width', 'source oslo-note'] });
    const refusal =
      'That edition does not know what readers were told is withdrawn: fact bridge/width, source oslo-note. ' +
      'What was withdrawn does not come back. If it must be so, say why, and it goes on the record: --because "<why>"';
    expect(() => goBack({ target, at })).toThrow(refusal);
    expect(() => put(target, 'another')).toThrow(refusal);
    expect(
      put(target, 'whole', { withdrawn: ['source oslo-note', 'story bridge'] }).manifest.withdrawn,
    ).toContain('story bridge');
    expect(goBack({ target, at, because: 'It was right' }, first).folder).toBe(first);
    expect(record(target).at(-1)).toMatchObject({
      because: 'It was right',
      hides: ['fact bridge/width', 'source oslo-note', 'story bridge'],
    });
  });

  test('forgets no correction that was ever on the air, but for what was set aside with a reason', () => {
    const target = emptyFolder();
    const [width, height] = ['bridge/2026-11-24-width', 'bridge/2026-11-25-height'];
    put(target, 'a', { corrections: [width, height] });
    put(target, 'b', { corrections: [height] }, 'It named a child');
    expect(put(target, 'c', { corrections: [height] }).folder).toMatch(/^[0-9a-f]{16}$/);
    // As an earlier version of this program wrote it, which took blanks for a reason.
    const blank = { ...record(target).at(-1), corrections: [], because: '   ', hides: [height] };
    writeFileSync(join(target, 'editions.jsonl'), `${JSON.stringify(blank)}\n`, { flag: 'a' });
    expect(() => put(target, 'd')).toThrow(`lacks a correction that readers have seen: ${height}.`);
    put(target, 'e', { corrections: [width, height] });
    expect(() => put(target, 'f', { corrections: [height] })).toThrow(`have seen: ${width}.`);
  });

  test('puts nothing over an edition of which nobody can tell what it corrects, unless told why', () => {
    const target = emptyFolder();
    publish(target, '--from', writeSite('first'));
    const [line] = record(target);
    writeFileSync(join(target, 'editions.jsonl'), `${JSON.stringify({ ...line, corrections: undefined })}\n`);
    rmSync(join(target, 'current/edition.json'));
    const { stderr, status } = publish(target, '--from', writeSite('second'));
    expect(stderr).toBe(
      `Nobody can tell which corrections readers have seen: ${target}/current/edition.json is missing or damaged, and ` +
        `${target}/editions.jsonl does not name them. If the edition that follows has them all, say so, and it goes on the record: --because "<why>"\n`,
    );
    expect(status).toBe(2);
    expect(publish(target, '--from', writeSite('second'), '--because', 'There were none').status).toBe(0);
    expect(record(target).at(-1)).toMatchObject({ did: 'published', because: 'There were none' });
  });
});
