import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of one generated explainer, with its own sources and voices. */
const filesOfStory = 150;

/**
 * Writes content of a size that no newsroom has yet: explainers as large as the real one, without a mistake.
 * @param folder an empty folder, which becomes `content/`
 * @param files how many files there shall be, to the next 150
 * @returns how many files were written
 */
export function generateContent(folder: string, files: number): number {
  const stories = Math.max(1, Math.round(files / filesOfStory));
  let written = 0;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    written += 1;
  };
  write('places/riverton.yaml', 'name: Riverton\nposition:\n  lat: 1.5\n  lon: 2.5\n');
  write('terms/bridge.yaml', 'term: bridge\nmeaning: A way over a river.\n');
  for (let story = 1; story <= stories; story += 1) writeStory(story, write);
  return written;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

function writeStory(story: number, write: (path: string, text: string) => void): void {
  const folder = `explainers/story-${story}`;
  for (const n of upTo(20)) write(`voices/board-${story}-${n}.yaml`, voice(story, n));
  for (const n of upTo(60)) write(`sources/herald-${story}-${n}.yaml`, source(story, n));
  for (const n of upTo(52)) write(`${folder}/facts/count-${n}.yaml`, fact(story, n));
  for (const n of upTo(10)) write(`${folder}/quotes/quote-${n}.yaml`, quote(story, n));
  for (const n of upTo(7)) write(`${folder}/sections/${n}-part-${n}.mdx`, section(n));
  write(`${folder}/explainer.mdx`, explainer(story));
}

const voice = (story: number, n: number) =>
  `kind: agency\nname: River Board ${story} of ward ${n}\nparty: none\n`;

const source = (story: number, n: number) =>
  [
    'kind: official-document',
    `title: Report of the year ${n} on crossing ${story}`,
    'publisher: The Valley Herald',
    `url: https://herald.example/${story}/${n}`,
    `published: 2025-0${1 + (n % 9)}-1${n % 10}`,
    'accessed: 2026-11-23',
    'language: en',
    'party: none',
    `archived:\n  url: https://archive.example/${story}/${n}\n  day: 2026-11-23`,
    '',
  ].join('\n');

function fact(story: number, n: number): string {
  const claim = (voiceNumber: number, month: number) =>
    [
      `  - by: board-${story}-${1 + (voiceNumber % 20)}`,
      `    asOf: 2025-0${month}-28`,
      '    recorded: 2026-11-24',
      '    qualifier: about',
      `    value: ${valueOf(n)}`,
      '    sources:',
      `      - source: herald-${story}-${1 + ((n + month) % 60)}`,
      `        words: about ${valueOf(n)} people`,
    ].join('\n');
  return [
    'kind: figure',
    `number: ${n}`,
    `label: People who cross bridge ${n} in a day`,
    'unit: people',
    'definition: Everybody on foot, counted at both ends. Cars are not in it.',
    'standing: confirmed',
    'reviewBy: 2027-02-28',
    `claims:\n${claim(n, 2)}\n${claim(n + 1, 5)}\n${claim(n + 2, 8)}`,
    '',
  ].join('\n');
}

const valueOf = (n: number) => 1000 + n * 37;

const quote = (story: number, n: number) =>
  [
    `speaker: board-${story}-${n}`,
    'role: Inspector of bridges',
    'said: 2025-05-04',
    `words:\n  language: en\n  text: The bridge number ${n} will stand for a hundred years, and longer if it is painted`,
    `source: herald-${story}-${n}`,
    '',
  ].join('\n');

function section(part: number): string {
  const mine = upTo(52).filter((n) => n % 7 === part - 1);
  const paragraphs = mine.map(
    (n) =>
      `The board counted <Fact id="count-${n}">about ${valueOf(n).toLocaleString('en-GB')} people</Fact> at bridge, as the\ninspector had foreseen. Nobody had asked for it. He said that it would\n<Said id="quote-${1 + (n % 10)}">stand for a hundred years</Said> and he was not alone in that.`,
  );
  const quotes = upTo(10)
    .filter((n) => n % 7 === part - 1)
    .map((n) => `<Quote id="quote-${n}" />`);
  return `---\ntitle: What was counted, part ${'abcdefg'.charAt(part - 1)}\nkind: figures\n---\n\n${[...paragraphs, ...quotes].join('\n\n')}\n`;
}

const explainer = (story: number) =>
  [
    '---',
    'question: Do people cross the bridge?',
    'kicker: A bridge',
    'standfirst: What is known of it.',
    'published: 2026-11-24',
    `byline: Desk ${story}`,
    'state: quiet',
    'dataCutOff: 2026-03-17',
    'keyFacts: [count-1, count-2]',
    'howSure: Quite sure.',
    'method: We read what the board wrote.',
    'reviewBy: 2027-02-28',
    '---',
    '',
    `They do: <Fact id="count-1">about ${valueOf(1).toLocaleString('en-GB')} people</Fact>.`,
    '',
  ].join('\n');
