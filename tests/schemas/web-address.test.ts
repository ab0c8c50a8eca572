import { describe, expect, test } from 'vitest';
import { wrongPageAddress } from '../../src/schemas/web-address.ts';

function told(address: string): string | undefined {
  const wrong = wrongPageAddress(address);
  return wrong && `${wrong.message} ${wrong.remedy}`;
}

const copy = 'Copy the address of the page again from the browser.';
const plain = 'Write the address of the same page on a site named in plain letters a to z.';
const hidden = 'Open it, and write the address of the page at which you arrive.';

describe('an address that opens the page it seems to', () => {
  test.each([
    'https://un.org/',
    'https://un.org',
    'https://www.pravda.com.ua/eng/news/2024/10/18/',
    'https://www.independent.co.uk/a_b.html?x=1&y=%EB%89%B4%EC%8A%A4#top',
    'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=185000',
    'https://ko.example.org/뉴스/1',
    'https://www3.nhk.or.jp/a(b)',
    'https://web.archive.org/web/2024/https://www.un.org:443/a@b',
    'https://en.wikipedia.org/wiki/A,_B',
    'https://www.google.com/books/edition/x',
    'https://HERALD.example/',
    'https://com.example/',
    'https://dotcom.news/',
  ])('%s', (address) => {
    expect(told(address)).toBeUndefined();
  });
});

describe('an address that can lead elsewhere', () => {
  const blank = `The address holds a blank, a backslash, a bracket, a quotation mark or a character that is not seen. ${copy}`;
  const control = `The address holds a control character or one that is not seen, written with % signs. ${copy}`;
  const user = (site: string) =>
    `This address has a user name before the site: it leads to ${site}. Write the address without what stands before the @, if that is the site you mean.`;
  const letters = (site: string) =>
    `The name of the site has letters that can look like others: in plain letters it is ${site}. ${plain}`;
  const number = (site: string) =>
    `This address names a computer by its number, ${site}. Write the name of the site, such as un.org.`;
  const port = 'This address holds a port, the number after a colon. Write it without the number.';
  const noSite = (site: string) =>
    `"${site}" is not the name of a site on the web. Write its name, such as un.org.`;
  const hides = (site: string) => `An address of ${site} hides where it leads. ${hidden}`;
  const looksLike = (site: string, owner: string) =>
    `This site looks like ${site} but belongs to ${owner}. ${copy}`;

  test.each([
    ['https://un.org/a b', blank],
    ['https://un.org\\@evil.org/', blank],
    ['https://un.org/\tx', blank],
    ['https://un.org/\u202Egpj', blank],
    ['https://un.org/\u00A0', blank],
    ['https://un.org/"onload="x', blank],
    ['https://un.org/<script>', blank],
    ['https://un.org/%0D%0ASet-Cookie:x', control],
    ['https://un.org/%00', control],
    ['https://un.org/%E2%80%AEgpj', control],
    ['https://', `"https://" is not a whole address. ${copy}`],
    ['https:///evil.org', `"https:///evil.org" is not a whole address. ${copy}`],
    ['https://un.org%00.evil.org/', control],
    ['https://un%20org/', `"https://un%20org/" is not a whole address. ${copy}`],
    ['https://reuters.com@evil.org/', user('evil.org')],
    ['https://reuters.com:x@evil.org/', user('evil.org')],
    ['https://@evil.org/', user('evil.org')],
    ['https://xn--9m1b.example/', letters('xn--9m1b.example')],
    ['https://www.xn--80ak6aa92e.com/', letters('www.xn--80ak6aa92e.com')],
    ['https://rеuters.com/', letters('xn--ruters-3of.com')],
    ['https://ｒeuters.com/', letters('reuters.com')],
    ['https://reuters。com/', letters('reuters.com')],
    ['https://127.0.0.1/', number('127.0.0.1')],
    ['https://2130706433/', number('127.0.0.1')],
    ['https://0x7f.1/', number('127.0.0.1')],
    ['https://017700000001/', number('127.0.0.1')],
    ['https://169.254.169.254/latest/meta-data', number('169.254.169.254')],
    ['https://[::1]/', number('[::1]')],
    ['https://un.org:8443/', port],
    ['https://un.org:443/', port],
    ['https://un.org:/', port],
    ['https://localhost/', noSite('localhost')],
    ['https://printer.local/', noSite('printer.local')],
    ['https://un.org./', noSite('un.org.')],
    ['https://un..org/', noSite('un..org')],
    ['https://reuters%2Ecom/', noSite('reuters%2ecom')],
    ['https://metadata.google.internal/', noSite('metadata.google.internal')],
    ['https://expyuzz4wqqyqhjn.onion/', noSite('expyuzz4wqqyqhjn.onion')],
    ['https://bit.ly/3xyz', hides('bit.ly')],
    ['https://t.co/abc', hides('t.co')],
    ['https://www.tinyurl.com/abc', hides('tinyurl.com')],
    ['https://goo.gl/abc', hides('goo.gl')],
    ['https://www.google.com/url?q=https://evil.org', hides('google.com')],
    ['https://l.facebook.com/l.php?u=x', hides('l.facebook.com')],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=x',
      hides('eur01.safelinks.protection.outlook.com'),
    ],
    ['https://reuters.com.evil/', looksLike('reuters.com', 'com.evil')],
    ['https://reuters.com.evil.org/', looksLike('reuters.com', 'evil.org')],
    ['https://press.un.org.evil.ru/', looksLike('press.un.org', 'evil.ru')],
    ['https://reuters.com-news.net/', looksLike('reuters.com', 'com-news.net')],
  ])('%j', (address, message) => {
    expect(told(address)).toBe(message);
  });
});
