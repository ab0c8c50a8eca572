import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openManuscript } from '../../../src/desk/open-manuscript.ts';
import { findThings } from '../../../src/desk/uses/find-things.ts';
import { nameOfThing } from '../../../src/desk/uses/thing.ts';
import { referableKinds, type ReferableKind } from '../../../src/schemas/fields.ts';
import { aLinkedStory } from '../../examples/a-linked-story.ts';
import { writeContent, type Files } from '../../examples/content-folder.ts';

interface Given {
  changes?: Files;
  kinds?: readonly ReferableKind[];
  explainer?: string;
}

function find(written: string, { changes = {}, kinds = referableKinds, explainer }: Given = {}) {
  const { manuscript } = openManuscript(dirname(writeContent({ ...aLinkedStory, ...changes })));
  const { things, note } = findThings(manuscript, { written, kinds, explainer });
  return { names: things.map(nameOfThing), files: things.map(({ file }) => file), note };
}

describe('a thing is found', () => {
  test.each([
    ['workers'],
    ['fact/workers'],
    ['facts/workers'],
    ['content/explainers/bridge/facts/workers.yaml'],
    ['./content/explainers/bridge/facts/workers.yaml'],
    ['explainers\\bridge\\facts\\workers.yaml'],
  ])('as %s', (written) => {
    expect(find(written)).toEqual({
      names: ['fact/workers'],
      files: ['content/explainers/bridge/facts/workers.yaml'],
      note: undefined,
    });
  });

  test('by its former id, which is said', () => {
    expect(find('builders')).toMatchObject({
      names: ['fact/workers'],
      note: '"builders" was renamed to "workers".',
    });
  });

  test.each(['3', '#3', 'fact/3'])('by the number that readers see, as %s', (written) => {
    expect(find(written)).toMatchObject({ names: ['fact/rest'], note: 'Fact 3 is "rest".' });
  });

  test('as every kind that has the name, or as the one that is named', () => {
    expect(find('river-board').names).toEqual(['source/river-board', 'voice/river-board']);
    expect(find('voice/river-board').names).toEqual(['voice/river-board']);
    expect(find('river-board', { kinds: ['voice', 'source'] }).names).toEqual([
      'voice/river-board',
      'source/river-board',
    ]);
  });

  test('in every explainer that has it, or in the one that is named; what is shared is in all', () => {
    const changes = {
      'explainers/tunnel/facts/half.yaml': aLinkedStory['explainers/bridge/facts/half.yaml'],
    };
    expect(find('half', { changes }).files).toEqual([
      'content/explainers/bridge/facts/half.yaml',
      'content/explainers/tunnel/facts/half.yaml',
    ]);
    expect(find('half', { changes, explainer: 'tunnel' }).files).toEqual([
      'content/explainers/tunnel/facts/half.yaml',
    ]);
    expect(find('herald', { changes, explainer: 'tunnel' }).names).toEqual(['source/herald']);
  });

  test('though its file cannot be read, or is missing and named elsewhere', () => {
    expect(find('wire', { changes: { 'sources/wire.yaml': 'kind: [x' } }).names).toEqual(['source/wire']);
    expect(find('wire', { changes: { 'sources/wire.yaml': undefined } }).files).toEqual([
      'content/sources/wire.yaml',
    ]);
    expect(find('pier', { changes: { 'terms/pier.yaml': 'x: 1' } }).names).toEqual(['term/pier']);
  });
});

describe('what does not exist', () => {
  test.each<[string, Given, string]>([
    ['workrs', {}, 'Nothing is called "workrs". Did you mean:\n  fact/workers  Workers at the bridge'],
    ['zzzzzzzz', {}, 'Nothing is called "zzzzzzzz".'],
    ['voice/workers', {}, 'There is no voice called "workers"; it is a fact.'],
    ['heral', { kinds: ['fact'] }, 'There is no fact called "heral".'],
    ['river-board', { kinds: ['fact'] }, 'There is no fact called "river-board"; it is a source and voice.'],
    ['half', { explainer: 'bridg' }, 'There is no explainer "bridg". Did you mean bridge?'],
    ['half', { explainer: 'zzzzz' }, 'There is no explainer "zzzzz". There are: bridge.'],
    ['\u001b[2J', {}, 'Nothing is called "[U+001B][2J".'],
  ])('%s is answered with the nearest names, by kind', (written, given, message) => {
    expect(() => find(written, given)).toThrow(message);
    try {
      find(written, given);
    } catch (error) {
      expect(error).toHaveProperty('message', message);
    }
  });
});
