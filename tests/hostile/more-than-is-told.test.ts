import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { writeContent } from '../examples/content-folder.ts';
import { head, paragraphs, upTo } from './large-texts.ts';

const section = 'explainers/bridge/sections/2-more.mdx';
const KB = 1024;

describe('a text with more mistakes than are told', () => {
  test('has its first hundred problems told, and the number of the others', () => {
    const text = `${head}${upTo(900)
      .map(() => 'Five men, 1 ship.\n\n')
      .join('')}`;
    const { problems } = readEdition(writeContent({ [section]: text }), undefined);
    const ofFile = problems.filter(({ file }) => file.endsWith(section));
    expect(ofFile).toHaveLength(100);
    expect(ofFile.at(-1)).toMatchObject({
      level: 'error',
      line: 103,
      message: 'More than 500 more problems stand in this file.',
      remedy: 'Mend those above first, and check again.',
    });
  });

  test.each([
    ['7,431 people ', 'No source stands for "7,431 people".'],
    ['Some 7,431 people left in 2019. ', 'No source stands for "Some 7,431 people".'],
    ['1–2–3–4-5/6.7,8 ', 'No source stands for "1–2".'],
    ['on 5 May 2024, 6 June 2023 and ', 'No source stands for "5 May 2024".'],
    ['“a word” ', 'Nobody stands for the words “a word”.'],
    [
      'twenty two hundred and five million ',
      'No source stands for "twenty two hundred and five million twenty two hundred".',
    ],
    [
      'so <Fact id="workers">about 6,000</Fact> ',
      'No claim of the fact "workers" has 6,000. Its claim: 400 (River Board, 18 Oct 2024).',
    ],
  ])('is not searched to its end: a section of nothing but %s', (unit, first) => {
    // As many as stay below the limits on bytes and on signs of Markdown.
    const size = unit.includes('<') ? 180 * KB : (240 * KB * unit.length) / Buffer.byteLength(unit);
    const text = paragraphs(unit, size);
    const { problems } = readEdition(writeContent({ [section]: text }), undefined);
    const ofFile = problems.filter(({ file, level }) => file.endsWith(section) && level === 'error');
    expect(ofFile).toHaveLength(100);
    expect(ofFile[0]?.message).toBe(first);
    expect(ofFile.at(-1)?.message).toBe('More than 500 more problems stand in this file.');
  });
});

describe('a folder that holds more than it may', () => {
  const many = (count: number, path: (n: number) => string, text: string) =>
    Object.fromEntries(upTo(count).map((n) => [path(n), text]));
  const told = (files: Record<string, string>) =>
    readEdition(writeContent(files), undefined)
      .problems.filter(({ message }) => message.includes('From here on'))
      .map(({ file, line, column, rule, message, remedy }) => [
        `${file}:${line}:${column} ${rule}`,
        message,
        remedy,
      ]);

  test('of prose is read up to there', () => {
    const text = paragraphs('Words and words and words. ', 200 * KB);
    expect(told(many(12, (n) => `explainers/bridge/sections/${n + 10}-more-${n}.mdx`, text))).toEqual([
      [
        'content/explainers/bridge/sections/21-more-11.mdx:1:1 files-are-plain-text',
        'The files of prose before this one hold more than 2 million characters. From here on nothing was read.',
        'Take out what is no content.',
      ],
    ]);
  });

  test('of what is wrong is read up to there', () => {
    const text = `term: more\nmeaning:\n${'  a: b\n'.repeat(7000)}`;
    expect(told(many(14, (n) => `terms/more-${n + 10}.yaml`, text))).toEqual([
      [
        'content/terms/more-21.yaml:1:1 files-are-plain-text',
        'The files before this one that are wrong by themselves hold more than 500,000 characters. From here on nothing was read.',
        'Mend those first, and check again.',
      ],
    ]);
  });

  test('is no folder of files that are refused before they are parsed', () => {
    const text = `a: ${'"'.repeat(1500)}\n`.repeat(160);
    expect(told(many(14, (n) => `terms/more-${n + 10}.yaml`, text))).toEqual([]);
  });
});
