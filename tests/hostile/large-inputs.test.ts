import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { writeContent } from '../examples/content-folder.ts';
import { head, paragraphs, upTo } from './large-texts.ts';

const section = 'explainers/bridge/sections/2-more.mdx';
const source = 'sources/more.yaml';
const KB = 1024;

const tooDeep = 'files-are-plain-text 5:41 This line is indented, or its lists are nested, too deep.';

describe('hostile content of group size', () => {
  test.each([
    [
      'a file of 300 KB',
      source,
      'x'.repeat(300 * KB),
      'files-are-plain-text 1:1 This file has 300 KB; it may have 256.',
    ],
    [
      'a file of 8 MB',
      section,
      'x\n'.repeat(4 * KB * KB),
      'files-are-plain-text 1:1 This file has 8192 KB; it may have 256.',
    ],
    [
      'a paragraph of 20,000 characters',
      section,
      `${head}${'word '.repeat(4000)}\n`,
      'files-are-plain-text 5:1 A paragraph, list or table of 20001 characters begins here; it may have 16000.',
    ],
    [
      'a word of 5,000 letters',
      section,
      `${head}${'a'.repeat(5000)}\n`,
      'files-are-plain-text 5:1 5000 characters stand here without a blank; there may be 2000.',
    ],
    [
      'a number of 5,000 digits',
      source,
      `a: ${'9'.repeat(5000)}\n`,
      'files-are-plain-text 1:4 5000 characters stand here without a blank; there may be 2000.',
    ],
    [
      '20,000 lines',
      source,
      'a: 1\n'.repeat(20_000),
      'files-are-plain-text 10000:1 This file has 20001 lines; it may have 10000.',
    ],
    ['lists in 1,000 lists', section, `${head}${'- '.repeat(1000)}a\n`, tooDeep],
    ['quotations in 5,000 quotations', section, `${head}${'>'.repeat(5000)}a\n`, tooDeep],
    ['numbered lists in lists', section, `${head}${'1. '.repeat(200)}a\n`, tooDeep],
    [
      'lists in lists over lines',
      section,
      `${head}${upTo(60)
        .map((n) => `${'  '.repeat(n)}- a\n`)
        .join('')}`,
      'files-are-plain-text 25:41 This line is indented, or its lists are nested, too deep.',
    ],
    [
      '3,000 tags in one another',
      section,
      `${head}${'<Fact id="workers">'.repeat(400)}a\n`,
      'files-are-plain-text 5:381 Brackets or tags are open here 21 deep.',
    ],
    [
      'tags in one another over lines',
      section,
      `${head}${'<A>\n'.repeat(3000)}`,
      'files-are-plain-text 25:1 Brackets or tags are open here 21 deep.',
    ],
    [
      '5,000 square brackets',
      section,
      `${head}${'['.repeat(1900)}a\n`,
      'files-are-plain-text 5:1 A row of 1900 brackets or marks stands here.',
    ],
    [
      '5,000 curly brackets',
      section,
      `${head}${'{ '.repeat(1900)}a\n`,
      'files-are-plain-text 5:1 A row of 3800 brackets or marks stands here.',
    ],
    [
      'links in one another',
      section,
      `${head}${'[a '.repeat(100)}\n`,
      'files-are-plain-text 5:61 Brackets or tags are open here 21 deep.',
    ],
    [
      'stars without end',
      section,
      `${head}${'*'.repeat(100)}a\n`,
      'files-are-plain-text 5:41 This line is indented, or its lists are nested, too deep.',
    ],
    [
      'marks in one another',
      section,
      `${head}${'*a _b '.repeat(200)}${'c_ d* '.repeat(200)}\n`,
      'prose-is-plain-markdown 5:116 Marks, lists or tags stand 41 deep in one another here.',
    ],
    [
      '80 KB of footnotes',
      section,
      paragraphs('a[^1] ', 80 * KB),
      'files-are-plain-text 1:1 This text has 25000 brackets, stars, bars and the like; it may have 20000.',
    ],
    [
      'a table of 60,000 cells',
      section,
      paragraphs(`${'|a'.repeat(50)}|\n${'|-'.repeat(50)}|\n`),
      'files-are-plain-text 1:1 This text has 1',
    ],
    ['30,000 entities', section, paragraphs('&amp; '), 'files-are-plain-text 1:1 This text has 4'],
    [
      '40 braces in broken tags',
      section,
      `${head}${'{<a>]]'.repeat(40)}\n`,
      'files-are-plain-text 5:1 The first of 40 curly brackets stands here.',
    ],
    [
      '40 braces in broken attributes',
      section,
      `${head}${'<a b={]'.repeat(40)}\n`,
      'files-are-plain-text 5:6 The first of 40 curly brackets stands here.',
    ],
    [
      '200 empty tags in program code, which would keep the parser for years',
      section,
      `${head}A {${'<>a '.repeat(200)}}\n`,
      'files-are-plain-text 5:3 A curly bracket stands here. In MDX it begins program code',
    ],
    [
      'empty tags in program code in an attribute',
      section,
      `${head}A <Fact id={${'<>a '.repeat(200)}} />\n`,
      'files-are-plain-text 5:12 A curly bracket stands here.',
    ],
    [
      'tags in program code, with brackets that hide how deep they are',
      section,
      `${head}A {${'<a>] '.repeat(200)}}\n`,
      'files-are-plain-text 5:3 A curly bracket stands here.',
    ],
    [
      'tags in program code behind a bracket in quotation marks',
      section,
      `${head}A {"}" + ${'<>a '.repeat(200)}}\n`,
      'files-are-plain-text 5:3 A curly bracket stands here.',
    ],
    [
      'tags in program code that begins in what looks like an attribute',
      section,
      `${head}A <Fact id="x\n\n{"/> ${'<>a '.repeat(200)}}\n`,
      'files-are-plain-text 7:1 A curly bracket stands here.',
    ],
    [
      'tags in program code after an escaped backslash',
      section,
      `${head}A \\\\{${'<>a '.repeat(200)}}\n`,
      'files-are-plain-text 5:5 A curly bracket stands here.',
    ],
    ...['(a= ', 'class extends ', 'f(a, ', 'new ', 'typeof ', 'a?b: ', '(a=(b, '].map(
      (unit): [string, string, string, string] => [
        `program code that would abort the parser: ${unit}`,
        section,
        `${head}A {${`${unit.repeat(Math.floor(12_000 / unit.length))}\n\n`.repeat(7)}}\n`,
        'files-are-plain-text 5:3 A curly bracket stands here.',
      ],
    ),
    ['50,000 braces', section, paragraphs('{a} '), 'files-are-plain-text 1:1 This text has 1'],
    [
      'lists of YAML in lists',
      source,
      `a: ${'['.repeat(1000)}${']'.repeat(1000)}\n`,
      'files-are-plain-text 1:4 A row of 1000 brackets or marks stands here.',
    ],
    [
      'maps of YAML in maps',
      source,
      `a: ${'{a: '.repeat(500)}1\n`,
      'files-are-plain-text 1:84 Brackets or tags are open here 21 deep.',
    ],
    [
      'dashes of YAML in dashes',
      source,
      `a:\n${'- '.repeat(500)}1\n`,
      'files-are-plain-text 2:41 This line is indented, or its lists are nested, too deep.',
    ],
    [
      'indents of YAML',
      source,
      upTo(200)
        .map((n) => `${' '.repeat(n)}a:\n`)
        .join(''),
      'files-are-plain-text 42:41 This line is indented, or its lists are nested, too deep.',
    ],
    [
      '10,000 fields',
      source,
      upTo(9000)
        .map((n) => `k${n}: 1\n`)
        .join(''),
      'yaml-can-be-read 1:1 This group has 9000 fields; it may have 500.',
    ],
    [
      'as many line ends as fit',
      section,
      `${head}a${'\n'.repeat(200_000)}`,
      'files-are-plain-text 10000:1 This file has 200005 lines; it may have 10000.',
    ],
    [
      'quotation marks and nothing else',
      source,
      `a: ${`${'"'.repeat(1990)} `.repeat(120)}\n`,
      'files-are-plain-text 1:1 These fields have 238801 quotation marks, colons, commas and the like; they may have 10000.',
    ],
    [
      'brackets and quotation marks that are opened on every line',
      source,
      `a: {${'"a: b\n'.repeat(9000)}}\n`,
      'files-are-plain-text 1:1 These fields have 18003 quotation marks, colons, commas and the like; they may have 10000.',
    ],
    [
      'commas on top of a section',
      section,
      `---\ntitle: [${'a, '.repeat(20_000)}]\n---\nWords.\n`,
      'files-are-plain-text 1:1 These fields have 20009 quotation marks, colons, commas and the like; they may have 10000.',
    ],
  ])('is refused, quickly: %s', (_, path, text, wanted) => {
    const { problems } = readEdition(writeContent({ [path]: text }), undefined);
    const [first] = problems.filter(({ level }) => level === 'error');
    expect(`${first?.rule} ${first?.line}:${first?.column} ${first?.message}`).toContain(wanted);
    expect(first?.remedy).not.toBe('');
  });
});
