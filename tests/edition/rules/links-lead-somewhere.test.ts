import { expect, test } from 'vitest';
import { linksLeadSomewhere } from '../../../src/edition/rules/links-lead-somewhere.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const linking = (url: string) => aWrittenSection('more', `See [there](${url}).`, {}, 2);
const told = (url: string, unread: string[] = []) =>
  judge(linksLeadSomewhere, aWrittenStoryWith(linking(url)), { unread });

test('a link to a page that there is not is told, with the nearest there is', () => {
  expect(told('/sources/heralt/')).toEqual([
    {
      file: 'content/explainers/bridge/sections/2-more.mdx',
      line: 4,
      column: 13,
      length: 16,
      rule: 'links-lead-somewhere',
      level: 'error',
      message: 'This site has no page /sources/heralt/. Did you mean /sources/herald/?',
      remedy: 'Write /sources/herald/',
    },
  ]);
});

test('a place on the page that there is not is told', () => {
  expect(told('#fact-worker')).toMatchObject([
    {
      message: 'This page has no place #fact-worker. Did you mean #fact-workers?',
      remedy: 'Write #fact-workers',
    },
  ]);
  expect(told('#zzzzzzzz')).toMatchObject([
    { message: 'This page has no place #zzzzzzzz.', remedy: 'Name a section, or a fact as #fact-id.' },
  ]);
});

test('a place on the page of a story is told with that page', () => {
  expect(told('/bridge/#fact-worker')).toMatchObject([
    {
      message: 'The page /bridge/ has no place #fact-worker. Did you mean #fact-workers?',
      remedy: 'Write /bridge/#fact-workers',
    },
  ]);
});

test('the address of a link that goes on over a line is found on its line', () => {
  const section = aWrittenSection('more', 'See [what is\nthere](/voice/).', {}, 2);
  expect(judge(linksLeadSomewhere, aWrittenStoryWith(section))).toMatchObject([
    { line: 5, column: 8, length: 7, remedy: 'Write /voices/' },
  ]);
});

test('a page without its last slash is told with it', () => {
  expect(told('/bridge')).toMatchObject([{ remedy: 'Write /bridge/' }]);
});

test.each([
  ...['/', '/sources/', '/voices/', '/method/', '/about/', '/bridge/', '/bridge/sources/', '/about/#errors'],
  ...['/bridge/facts/workers/', '/sources/herald/', '/voices/river-board/', '#repairs', '#fact-workers'],
  ...['#term-pier', 'https://herald.example/', 'mailto:desk@herald.example'],
  ...['#short-answer', '/bridge/#repairs', '/bridge/#sources', '/sources/herald/#claims'],
])('%s leads somewhere', (url) => {
  expect(told(url)).toEqual([]);
});

test('nothing is told while a file cannot be read', () => {
  expect(told('/voices/nobody/', ['content/voices/nobody.yaml'])).toEqual([]);
});
