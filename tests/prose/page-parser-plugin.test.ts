import { describe, expect, test } from 'vitest';
import { mdxToJs } from 'satteri';
import { contentPolicy } from '../../src/prose/page-parser-plugin.ts';

const root = '/newsroom/content/';

function compile(source: string, file = 'explainers/bridge/sections/1-start.mdx'): string {
  // Astro hands the parser the file with its front matter blanked out, so that lines and columns fit.
  const blanked = source.replace(/^---\n[\s\S]*?\n---/, (front) => front.replace(/[^\n]/g, ' '));
  return mdxToJs(blanked, {
    features: { smartPunctuation: false },
    fileURL: new URL(`file://${root}${file}`),
    mdastPlugins: [contentPolicy(root)],
    jsx: true,
  }).code;
}

describe('the page’s parser', () => {
  test('puts a sidebar with its key after each passage, and after no other block', () => {
    const code = compile(
      '---\ntitle: x\n---\nA <Fact id="a">b</Fact>.\n\nPlain.\n\n- C <Fact id="c" />\n- D\n\n<FoundingReport reads="wrong">\n\nE.<Source id="s" />\n\n</FoundingReport>\n',
    );
    const order = [
      ...code.matchAll(/<FactSidebar passage="([^"]*)"|<\/_components\.(p|ul)>|<\/FoundingReport>/g),
    ];
    expect(order.map(([whole, key]) => key ?? whole)).toEqual([
      '</_components.p>',
      'explainers/bridge/sections/1-start.mdx#1',
      '</_components.p>',
      '</_components.ul>',
      'explainers/bridge/sections/1-start.mdx#2',
      '</_components.p>',
      '</FoundingReport>',
      'explainers/bridge/sections/1-start.mdx#3',
    ]);
  });

  test('gives the first tag of each thing in a passage the passage’s key', () => {
    const code = compile(
      'A <Fact id="a">b <Said id="q">c</Said></Fact> and <Fact id="a">d</Fact>.<Source id="s" />\n\n<Chart facts="e f" title="T" />\n',
    );
    const key = 'explainers/bridge/sections/1-start.mdx';
    expect(code).toContain(
      `<Fact id="a" passage="${key}#1">{"b "}<Said id="q" passage="${key}#1">{"c"}</Said></Fact>`,
    );
    expect(code).toContain('<Fact id="a">{"d"}</Fact>');
    expect(code).toContain(`<Source id="s" passage="${key}#1" />`);
    expect(code).toContain(`<Chart facts="e f" title="T" passage="${key}#2" />`);
  });

  test('refuses what the desk refuses, with the place in the file', () => {
    expect(() => compile('---\ntitle: x\n---\n\nA {process.exit(0)}.')).toThrow(
      '5:3: Curly brackets stand here. In MDX they hold program code, which content may not hold.',
    );
    expect(() => compile('export const a = 1')).toThrow(
      '1:1: A paragraph that begins with the word “export”',
    );
    expect(() => compile('A <Fact>b</Fact>.')).toThrow('1:3: <Fact> has no id.');
  });

  test('hands text with Korean in it to what names it as Korean, wherever it stands', () => {
    const code = compile(
      'Kim (김) of **국가** <Fact id="a">국정원</Fact>.\n\n<Said id="q">남강</Said> said.',
    );
    expect(code).toContain('<Words text="Kim (김) of "');
    expect(code).toContain('<Words text="국가"');
    expect(code).toMatch(/<Fact id="a" passage="[^"]+"><Words text="국정원"/);
    expect(code).toMatch(/<Said id="q" passage="[^"]+"><Words text="남강" \/><\/Said>\{" said."\}/);
  });

  test('knows the kind of file by its path', () => {
    const answer = '<Answer asked="A" verdict="open" answer="B">C.</Answer>';
    expect(compile(answer, 'explainers/bridge/explainer.mdx')).toContain('<Answer');
    expect(() => compile(answer, 'explainers/bridge/updates/2026-01-01-a.mdx')).toThrow(
      '<Answer> can stand in explainer.mdx only.',
    );
    expect(compile('### A\n\nB', 'explainers/bridge/sections/1-start.mdx')).toContain('h3');
  });

  test('reads MDX from the content folder only', () => {
    expect(() => compile('A', '../src/pages/evil.mdx')).toThrow('../src/pages/evil.mdx is not in content/');
    expect(() => mdxToJs('A', { mdastPlugins: [contentPolicy(root)] })).toThrow(
      'MDX can be read from files of content/ only.',
    );
  });
});

describe('the page’s parser, while somebody writes', () => {
  const show = (source: string): string =>
    mdxToJs(source, {
      features: { smartPunctuation: false },
      fileURL: new URL(`file://${root}explainers/bridge/sections/1-start.mdx`),
      mdastPlugins: [contentPolicy(root, 'show')],
      jsx: true,
    }).code;

  test('prints what is wrong in place of a text that the desk refuses, and compiles nothing of it', () => {
    const code = show('One.\n\nexport const leak = 1\n\nA {leak} <Nope id="a" onClick="b" />.\n');
    expect(code).toContain('This text cannot be shown until the desk lets it pass.');
    expect(code).toContain('content/explainers/bridge/sections/1-start.mdx:5:3 Curly brackets stand here.');
    expect(code).not.toMatch(/^export const leak|\{leak\}|<Nope id|onClick=/m);
  });

  test('prints a text that the desk lets pass as ever', () => {
    expect(show('A <Fact id="a">b</Fact>.')).toContain('<FactSidebar');
  });
});
