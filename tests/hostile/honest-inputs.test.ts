import { describe, expect, test } from 'vitest';
import { readEdition } from '../../src/edition/read-edition.ts';
import { writeContent, type Files } from '../examples/content-folder.ts';

function errorsOf(files: Files): string[] {
  return readEdition(writeContent(files), undefined)
    .problems.filter(({ level }) => level === 'error')
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

const section = (words: string, title = 'More') => ({
  'explainers/bridge/sections/2-more.mdx': `---\ntitle: ${title}\nkind: background\n---\n${words}\n`,
});
const source = (fields: string) => ({
  'sources/more.yaml': `kind: newspaper\npublisher: Herald\npublished: 2024-02-29\naccessed: 2026-11-23\nlanguage: ko\nparty: none\n${fields}`,
});

describe('honest content that looks like a hostile one passes: prose', () => {
  test.each([
    ['Korean', '사상자는 약 육천 명이다.'],
    ['Korean in the letters of old', '한ᄀᆞᆨ'],
    ['Russian', 'Пхеньян и Москва подписали договор.'],
    ['Ukrainian with its apostrophe', 'У п’ятницю.'],
    ['Arabic with its vowels', 'الْعَرَبِيَّة'],
    ['Hebrew with its points', 'שָׁלוֹם'],
    ['Persian with a joiner that parts', 'نمی‌دانم'],
    ['Hindi with a joiner', 'क्‍ष'],
    ['Malayalam with a joiner at the end of a word', 'അവന്\u200D പോയി.'],
    ['Bengali with a joiner at the end of a word', 'ভবিষ্যত্\u200D হলো।'],
    ['Chinese and Japanese, with wide marks', '平壌、モスクワ，ｋｍ'],
    ['Greek', 'Η Αθήνα'],
    ['Vietnamese and Polish', 'Nguyễn, Łódź'],
    ['an accent on its own', 'cafe\u0301'],
    ['an emoji of several', 'A 👩‍🚒 of them.'],
    ['an emoji in colour, one in a key and one with a skin', '☎️ #️⃣ 👍🏽'],
    ['a flag of two letters', '🇰🇷'],
    ['blanks that do not break', 'a\u00A0b\u202Fc'],
    ['dashes, dots and apostrophes', 'soldiers’ return – it’s so… a—b'],
    ['units with a Greek letter', 'a few μm, µm, μSv, kΩ and Ωm'],
    ['a plane with a Cyrillic letter', 'the tank called T-Б'],
    ['the word import in a sentence', 'They import coal and export workers.'],
    ['Import at the start', 'Import bans hold.'],
    ['imports at the start', 'imports rose, exports fell.'],
    ['the word javascript with a colon', 'Written in javascript: a language.'],
    ['escaped brackets', 'A \\{b\\} and \\<c> and \\[d\\] and \\*e\\*.'],
    ['entities of marks', 'A &lt;b&gt; &amp; &#123;c&#125;&nbsp;d.'],
    ['a closing brace alone', 'A } b.'],
    ['an address in a link', 'A [page](https://www.un.org/en/a_(b)?x=1&y=%EB%89%B4#top).'],
    ['a link within the site', 'A [page](/sources/).'],
    ['a link to somebody’s mail', 'A [letter](mailto:desk@example.org).'],
    ['lists in lists', '- a\n  - b\n    - c\n- d'],
    ['a table', '| a | b |\n| - | - |\n| c | d |'],
    ['a heading', '### A\n\nb.'],
    ['a line break', 'a  \nb'],
    ['words with underscores and stars', 'a_b_c, **d** and *e*'],
    ['a fact that breaks the line', 'A\n<Fact id="workers">400\nworkers</Fact>.'],
  ])('%s', (_, words) => {
    expect(errorsOf(section(words))).toEqual([]);
  });
});

describe('honest content that looks like a hostile one passes: fields', () => {
  test.each([
    ['a title in Korean', 'title: 북한, 병력 파견\nurl: https://news.example.kr/a\n'],
    [
      'a title with marks of YAML in quotation marks',
      `title: '"Yes": #1 & *more* {x} @y'\nurl: https://un.org/\n`,
    ],
    ['a title over lines', 'title: >\n  Bridge\n  opens\nurl: https://un.org/\n'],
    ['a comment', '# seen in print\ntitle: Bridge # as printed\nurl: https://un.org/\n'],
    ['a country in the address', 'title: Bridge\nurl: https://www.pravda.com.ua/eng/\n'],
    ['an old page', 'title: Bridge\nurl: http://world.kbs.co.kr/a?b=c&d=e_f\n'],
    ['a Korean path in the address', 'title: Bridge\nurl: https://ko.example.org/뉴스/1\n'],
    [
      'a Persian path, with its joiner in percents',
      'title: Bridge\nurl: https://fa.wikipedia.org/wiki/%DA%A9%D9%85%E2%80%8C%D8%A2%D8%A8\n',
    ],
    ['an old Korean path, whose bytes are no UTF-8', 'title: Bridge\nurl: https://news.example.kr/%B4%EB\n'],
    ['a site of a country below com', 'title: Bridge\nurl: https://reuters.com.co/\n'],
    [
      'an archived page, whose address holds another',
      'title: Bridge\nurl: https://un.org/\narchived:\n  url: https://web.archive.org/web/2024/https://un.org:443/a@b\n  day: 2026-11-23\n',
    ],
    ['an escape of what is seen', 'title: "caf\\u00e9 \\"x\\""\nurl: https://un.org/\n'],
    ['what reads like markup', "title: '<b>Bridge</b> {opens}'\nurl: https://un.org/\n"],
  ])('%s', (_, fields) => {
    expect(errorsOf(source(fields))).toEqual([]);
  });

  test.each(['a', '2024', 'com10', 'constructors', 'a-1-b', 'auxiliary', 'nullius', 'a'.repeat(64)])(
    'the id %s',
    (id) => {
      expect(errorsOf({ [`voices/${id}.yaml`]: 'kind: agency\nname: Ferry Board\nparty: none\n' })).toEqual(
        [],
      );
    },
  );

  test.each(['0', '1.5', '123456789012345', '0.001'])('the number %s', (value) => {
    const fact = `kind: figure\nnumber: 2\nlabel: Cars on the bridge in a day\nunit: cars\ndefinition: Cars counted.\nstanding: reported\nreviewBy: never\nclaims:\n  - by: river-board\n    asOf: 2024-10-18\n    recorded: 2026-11-24\n    value: ${value}\n    sources:\n      - source: herald\n`;
    expect(errorsOf({ 'explainers/bridge/facts/more.yaml': fact })).toEqual([]);
  });
});
