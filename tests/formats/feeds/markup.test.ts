import { describe, expect, test } from 'vitest';
import { asHtml, asPlainText, element, headedList, linkTo } from '../../../src/formats/feeds/markup.ts';

const text = [
  element('p', 'One & ', linkTo('https://x.example/?a=1&b="2"', '<two>'), element('br'), 'three.'),
  ...headedList('Four', [
    ['five ', element('em', 'six')],
    [element('p', 'seven'), element('ul', element('li', 'eight'))],
  ]),
  element('table', element('tr', element('th', 'a'), element('th', 'b'))),
  { ...element('blockquote', '조선'), language: 'ko' },
];

test('as HTML, words and addresses hold no markup of their own', () => {
  expect(asHtml(text)).toBe(
    [
      '<p>One &amp; <a href="https://x.example/?a=1&amp;b=&quot;2&quot;">&lt;two&gt;</a><br>three.</p>',
      '<h3>Four</h3><ul><li>five <em>six</em></li><li><p>seven</p><ul><li>eight</li></ul></li></ul>',
      '<table><tr><th>a</th><th>b</th></tr></table><blockquote lang="ko">조선</blockquote>',
    ].join(''),
  );
});

test('as plain text, blocks are parted by blank lines and lists by hyphens', () => {
  expect(asPlainText(text)).toBe(
    'One & <two>\nthree.\n\nFour\n\n- five six\n- seven\n  - eight\n\na | b\n\n조선',
  );
});

describe('a list with a heading', () => {
  test('is nothing where it would be empty', () => {
    expect(headedList('Sources', [])).toEqual([]);
  });
});
