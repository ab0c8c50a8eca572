import { expect, test } from 'vitest';
import { addressesLeadWhereTheySeem } from '../../../src/edition/rules/addresses-lead-where-they-seem.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';

const at = (id: string, site: string) => aWrittenSource(id, { url: `https://${site}/${id}` });
const reuters = [at('first', 'www.reuters.com'), at('second', 'reuters.com')];

function told(...sites: string[]): string[] {
  const others = sites.map((site, index) => at(`other-${index}`, site));
  return judge(addressesLeadWhereTheySeem, [...reuters, ...others]).map(({ message }) => message);
}

test('a site one letter away from a better-known one is told, with its place and the name of the known one', () => {
  const other = at('other', 'www.reuterz.com');
  expect(judge(addressesLeadWhereTheySeem, [...reuters, other])).toEqual([
    {
      ...other.positionOf(['url']),
      rule: 'addresses-lead-where-they-seem',
      level: 'warning',
      message: 'reuterz.com is nearly reuters.com, where other sources here stand.',
      remedy: 'If you mean reuters.com, copy the address again from the browser; if both are real, leave it.',
    },
  ]);
});

test.each(['reuter.com', 'reuterss.com', 'reuters.co', 'news.reuterc.com', 'reuters.corn'])(
  '%s is like reuters.com',
  (site) => {
    expect(told(site)).toHaveLength(1);
  },
);

test('letters that look like one are as good as one letter', () => {
  const known = [at('a', 'modern.org'), at('b', 'modern.org')];
  expect(judge(addressesLeadWhereTheySeem, [...known, at('c', 'modem.org')])).toHaveLength(1);
  expect(judge(addressesLeadWhereTheySeem, [...known, at('c', 'm0dern.org')])).toHaveLength(1);
});

test('short names, other countries and the same site in other spellings are no matter', () => {
  const both = [at('a', 'world.kbs.co.kr'), at('b', 'news.sbs.co.kr')];
  expect(judge(addressesLeadWhereTheySeem, both)).toEqual([]);
  expect(told('en.reuters.com', 'reuters.ru', 'rueters.co.uk', 'example.org')).toEqual([]);
});

test('of two that are as little known, both are told', () => {
  const two = [at('a', 'herald.org'), at('b', 'heralb.org')];
  expect(judge(addressesLeadWhereTheySeem, two).map(({ message }) => message)).toEqual([
    'herald.org is nearly heralb.org, where other sources here stand.',
    'heralb.org is nearly herald.org, where other sources here stand.',
  ]);
});
