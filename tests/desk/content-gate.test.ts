import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentGate } from '../../src/desk/content-gate.ts';
import { writeContent, type Files } from '../examples/content-folder.ts';

type Setup = NonNullable<ReturnType<typeof contentGate>['hooks']['astro:config:setup']>;
type Change = Parameters<Parameters<Setup>[0]['updateConfig']>[0];

/** Opens the gate as Astro does, and gives what it changes in Astro’s settings. */
function opened(command: 'build' | 'dev', changes: Files = {}): Change[] {
  const given: Change[] = [];
  const setup = contentGate(dirname(writeContent(changes))).hooks['astro:config:setup'];
  const parameters = {
    command,
    updateConfig: (change: Change) => {
      given.push(change);
    },
  };
  void setup?.(parameters as unknown as Parameters<Setup>[0]);
  return given;
}

interface Transformer {
  transform: (code: string, id: string) => unknown;
}

function transform(code: string, id = '/newsroom/content/explainers/bridge/sections/1-start.mdx'): unknown {
  const [change] = opened('dev');
  const [plugin] = (change?.vite?.plugins ?? []) as unknown as Transformer[];
  return plugin?.transform(code, id);
}

const section = 'explainers/bridge/sections/2-more.mdx';

describe('a build', () => {
  test('begins where the desk finds no error in a file', () => {
    expect(opened('build')).toHaveLength(1);
  });

  test('ends before anything is read where it does, and tells every place', () => {
    const files = {
      [section]: '---\ntitle: More\nkind: background\nlayout: x\n---\nA {b}.\n',
      'voices/NIS.yaml': 'kind: agency\n',
    };
    expect(() => opened('build', files)).toThrow(
      [
        'The desk finds 3 errors in the content, so nothing is built.',
        'content/explainers/bridge/sections/2-more.mdx:4:1  error  fields-are-as-described\n  "layout" is not a field: the pages have one look.\n  Delete the line.',
        'content/explainers/bridge/sections/2-more.mdx:6:3  error  prose-is-plain-markdown\n  Curly brackets stand here. In MDX they hold program code, which content may not hold.\n  Delete them, or write round brackets.',
        'content/voices/NIS.yaml:1:1  error  files-are-where-they-belong',
      ].join('\n\n'),
    );
  });

  test('is the only thing that ends: somebody who writes goes on', () => {
    expect(opened('dev', { [section]: 'x' })).toHaveLength(1);
  });
});

describe('a text that could break the parser down', () => {
  const head = '---\ntitle: x\nkind: background\n---\n';

  test.each([
    [
      'braces by the dozen',
      `${head}${'{<a>]]'.repeat(40)}`,
      '5:1: The first of 40 curly brackets stands here.',
    ],
    ['lists in lists', `${head}${'- '.repeat(400)}a`, '5:41: This line is indented'],
    [
      'a program that ends in a backslash',
      `${head}export*/</</\\`,
      '5:1: A paragraph that begins with the word “export”',
    ],
    ['what is no text', `${head}a\u0000`, '5:2: A NUL character (U+0000 NULL)'],
  ])('is not given to it: %s', (_, code, message) => {
    expect(() => transform(code)).toThrow(message);
  });

  test('is all that is refused here: the rest is for the desk and the compiler’s own plugin', () => {
    expect(transform(`${head}A <Fact id="a">b</Fact> {c}.\n`)).toBeUndefined();
    expect(transform('{'.repeat(40), '/newsroom/src/pages/index.astro')).toBeUndefined();
  });
});

test('the gate stands before the compiler of MDX', () => {
  expect(opened('dev')[0]?.vite?.plugins).toMatchObject([{ name: 'content-gate', enforce: 'pre' }]);
});
