import { describe, expect, test } from 'vitest';
import { toldOfProse } from '../examples/prose.ts';

describe('links', () => {
  test.each([
    ['javascript:alert(1)', 'Links that begin with "javascript:" are not allowed. Link to a page: https://…'],
    ['JavaScript:alert(1)', 'Links that begin with "javascript:" are not allowed. Link to a page: https://…'],
    [
      'java&#x73;cript:alert(1)',
      'Links that begin with "javascript:" are not allowed. Link to a page: https://…',
    ],
    ['data:text/html,a', 'Links that begin with "data:" are not allowed. Link to a page: https://…'],
    [
      'java&#9;script:a',
      'The address of this link holds a blank, a backslash or a character that is not seen. Copy the address again from the browser.',
    ],
    [
      '/\\\\evil.org',
      'The address of this link holds a blank, a backslash or a character that is not seen. Copy the address again from the browser.',
    ],
    [
      '//evil.org',
      '"//evil.org" is not a whole address. Write https://… for another site; begin a path of this site with a slash.',
    ],
    [
      'un.org',
      '"un.org" is not a whole address. Write https://… for another site; begin a path of this site with a slash.',
    ],
    ['http://un.org', 'This link begins with http://, which others can read and change. Write https://.'],
    [
      'https:un.org',
      '"https:un.org" is not a whole address. Copy the address of the page again from the browser.',
    ],
    [
      'https://reuters.com@evil.org',
      'This address has a user name before the site: it leads to evil.org. Write the address without what stands before the @, if that is the site you mean.',
    ],
    [
      'https://un.org:8443/',
      'This address holds a port, the number after a colon. Write it without the number.',
    ],
    [
      'https://127.0.0.1/',
      'This address names a computer by its number, 127.0.0.1. Write the name of the site, such as un.org.',
    ],
    [
      'mailto:a@b.org?bcc=c@d.org',
      'This is not one e-mail address. Write mailto: and one address, with nothing after it.',
    ],
    ['', 'This link has no address. Write [words](https://…).'],
  ])('to %j', (address, message) => {
    expect(toldOfProse(`[a](${address})`)).toEqual([`1:1 ${message}`]);
  });

  test.each([
    ['[https://good.com](https://evil.com/a)', 'good.com', 'evil.com'],
    ['[kbs.co.kr](https://evil-site.example/a)', 'kbs.co.kr', 'evil-site.example'],
    ['[see www.un.org/a here](https://news.un.org/a)', 'un.org', 'news.un.org'],
    ['[un.org](/about/)', 'un.org', 'this site'],
  ])('%s names another site than it leads to', (link, named, site) => {
    expect(toldOfProse(link)).toEqual([
      `1:1 The words of this link name ${named}, but it leads to ${site}. Write in words what stands there, such as [the report](https://…).`,
    ]);
  });

  test.each([
    '[un.org](https://www.un.org/a)',
    '[https://un.org/a](https://un.org/b)',
    '[a.b@un.org](mailto:a.b@un.org)',
    '[the U.S. report](https://state.gov)',
    '[version 1.2](https://un.org)',
  ])('%s leads where it says', (link) => {
    expect(toldOfProse(link)).toEqual([]);
  });

  test('have words and no title', () => {
    expect(toldOfProse('[](https://un.org)')).toEqual([
      '1:1 This link has no words. Write [words](address).',
    ]);
    expect(toldOfProse('[a](https://un.org "b")')).toEqual([
      '1:1 This link has a title that few readers can see. Write [words](address) only.',
    ]);
  });

  test('made of a bare address follow the same rules', () => {
    expect(toldOfProse('See www.un.org now')).toEqual([
      '1:5 This link begins with http://, which others can read and change. Write https://.',
    ]);
  });
});
