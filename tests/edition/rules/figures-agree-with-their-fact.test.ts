import { describe, expect, test } from 'vitest';
import { figuresAgreeWithTheirFact } from '../../../src/edition/rules/figures-agree-with-their-fact.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenEvent,
  aWrittenFigure,
  aWrittenStatement,
  aWrittenSum,
} from '../../examples/written-entries/facts.ts';
import { aWrittenVoice } from '../../examples/written-entries/library.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const casualties = aWrittenFigure('casualties', {
  number: 11,
  standing: 'disputed',
  claims: [
    aFigureClaim({ by: 'nis', asOf: '2025-04-30', value: 4700, qualifier: 'about' }),
    aFigureClaim({ by: 'nis', asOf: '2026-02-12', value: 6000, qualifier: 'about', preferred: true }),
    aFigureClaim({ by: 'uk-defence-intelligence', asOf: '2025-06-15', value: 6000, qualifier: 'more than' }),
  ],
});
const earnings = aWrittenSum('earnings', {
  number: 12,
  claims: [
    aFigureClaim({ low: 1.2e9, high: 2.3e9 }),
    aFigureClaim({ value: 5e8, qualifier: 'more than', asOf: '2017' }),
  ],
});
const share = aWrittenFigure('share', { number: 13, unit: 'percent', claims: [aFigureClaim({ value: 50 })] });
const voted = aWrittenStatement('vote', {
  number: 14,
  label: 'The vote of 2026',
  claims: [aSaidClaim({ says: 'On 28 March 2024 thirteen of the 15 members voted for it.' })],
});
const others = [
  casualties,
  earnings,
  share,
  voted,
  aWrittenVoice('nis', { name: 'National Intelligence Service', short: 'NIS' }),
  aWrittenVoice('uk-defence-intelligence', { name: 'UK Defence Intelligence' }),
];

function found(words: string) {
  return judge(
    figuresAgreeWithTheirFact,
    aWrittenStoryWith(aWrittenSection('where', words, {}, 2), ...others),
  );
}

describe('a figure in the words of a fact', () => {
  test('that no claim has is told with the claims there are', () => {
    const words =
      'Seoul’s service, 국정원, counts\n<Fact id="casualties">about 7,000 killed or wounded</Fact>.';
    expect(found(words)).toEqual([
      {
        file: 'content/explainers/bridge/sections/2-where.mdx',
        line: 5,
        column: 29,
        length: 5,
        rule: 'figures-agree-with-their-fact',
        level: 'error',
        message:
          'No claim of the fact "casualties" has 7,000. Its claims: about 6,000 (NIS, 12 Feb 2026), more than 6,000 (UK Defence Intelligence, 15 Jun 2025), about 4,700 (NIS, 30 Apr 2025).',
        remedy:
          'Write one of these, or add the new claim to content/explainers/bridge/facts/casualties.yaml.',
      },
    ]);
  });

  test('is told at its own place, also after a line break and within emphasis', () => {
    expect(found('<Fact id="casualties">about\n*7,000* of 6,000</Fact>')).toMatchObject([
      { line: 5, column: 2, length: 5 },
    ]);
  });

  test.each([
    ['<Fact id="casualties">about 4,700</Fact>', 'an older claim'],
    ['<Fact id="casualties">six thousand</Fact>', 'a number in words'],
    ['<Fact id="earnings">US$1.2–2.3 billion</Fact>', 'a range'],
    ['<Fact id="earnings">up to 2.3 billion</Fact>', 'one end of a range'],
    ['<Fact id="earnings">US$500 million</Fact>', 'a sum of money'],
    ['<Fact id="share">half</Fact>', 'a half'],
    ['<Fact id="share">50 percent</Fact>', 'a share'],
    ['<Fact id="vote">13 of 15 voted for it</Fact>', 'numbers of a sentence'],
    [
      '<Fact id="workers">the 528th of them, under Article 4</Fact>',
      'numbers that only say which one, in a fact without any',
    ],
    ['<Fact id="article-2">Article 2</Fact>', 'the number of an article'],
    ['<Fact id="casualties">about 6,000 by February 2026</Fact>', 'the month of a claim'],
    ['<Fact id="reopening">reopened on 18 October</Fact>', 'a day without its year'],
    ['<Fact id="reopening">in October 2024</Fact>', 'the month of an event'],
    ['<Fact id="vote">on 28 March 2024</Fact>', 'the day of a sentence'],
    ['<Fact id="vote">in 2026</Fact>', 'the year of a label'],
  ])('%s agrees: %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test.each([
    [
      '<Fact id="earnings">US$500 million to 1.2 billion</Fact>',
      'a range from two claims',
      'US$500 million to 1.2 billion',
    ],
    ['<Fact id="earnings">500 million won</Fact>', 'another currency', '500 million won'],
    ['<Fact id="reopening">on 19 October 2024</Fact>', 'another day', '19 October 2024'],
    ['<Fact id="reopening">in 2023</Fact>', 'another year', '2023'],
    ['<Fact id="vote">12 members</Fact>', 'another number', '12'],
    ['<Fact id="share">60 percent</Fact>', 'another share', '60 percent'],
    ['<Fact id="article-2">Article 3</Fact>', 'another article', 'Article 3'],
  ])('%s does not: %s', (words, _what, text) => {
    expect(found(words).map(({ message }) => message)).toEqual([
      expect.stringContaining(` has ${text}. Its claim`),
    ]);
  });
});

test('a day that is more exact than the fact does not agree', () => {
  const event = aWrittenEvent('reopening', {
    on: '2024-10',
    claims: [aSaidClaim({ asOf: '2025', says: 'It reopened.' })],
  });
  const section = aWrittenSection('where', 'It was <Fact id="reopening">on 18 October 2024</Fact>.', {}, 2);
  expect(judge(figuresAgreeWithTheirFact, [event, section, aWrittenVoice()])).toMatchObject([
    {
      message:
        'No claim of the fact "reopening" has 18 October 2024. Its claim: “It reopened.” (River Board, 2025). It is dated October 2024.',
    },
  ]);
});

test('a claim in figures is told with its unit where it belongs to it', () => {
  expect(found('<Fact id="share">60 percent</Fact>')[0]?.message).toContain(
    'Its claim: 50 % (River Board, 18 Oct 2024).',
  );
  expect(found('<Fact id="earnings">3 billion</Fact>')[0]?.message).toContain(
    'Its claims: US$1.2–2.3 billion (River Board, 18 Oct 2024), more than US$500 million (River Board, 2017).',
  );
});

describe('a figure with a day or a qualifier', () => {
  const sent = aWrittenFigure('sent', {
    number: 15,
    claims: [
      aFigureClaim({ by: 'nis', asOf: '2025-04-30', value: 14000, qualifier: 'at least' }),
      aFigureClaim({ by: 'nis', asOf: '2026-02-12', value: 15000 }),
      aFigureClaim({ by: 'nis', asOf: '2025-01-13', value: 9000, qualifier: 'up to' }),
      aFigureClaim({ by: 'nis', asOf: '2024-12-19', value: 1000, qualifier: 'nearly' }),
    ],
  });
  const nis = aWrittenVoice('nis', { name: 'National Intelligence Service', short: 'NIS' });
  const told = (words: string) =>
    judge(
      figuresAgreeWithTheirFact,
      aWrittenStoryWith(aWrittenSection('where', words, {}, 2), sent, casualties, earnings, voted, nis),
    );

  test('that no one claim has together is told with the claims there are', () => {
    expect(told('Seoul counted <Fact id="sent">14,000 sent by 12 February 2026</Fact>.')).toEqual([
      {
        file: 'content/explainers/bridge/sections/2-where.mdx',
        line: 4,
        column: 31,
        length: 31,
        rule: 'figures-agree-with-their-fact',
        level: 'error',
        message:
          'No one claim of the fact "sent" has “14,000 sent by 12 February 2026”. Its claims: 15,000 (NIS, 12 Feb 2026), at least 14,000 (NIS, 30 Apr 2025), up to 9,000 (NIS, 13 Jan 2025), nearly 1,000 (NIS, 19 Dec 2024).',
        remedy: 'Write one of these, or add the new claim to content/explainers/bridge/facts/sent.yaml.',
      },
    ]);
  });

  test.each([
    ['about 14,000', 'about 14,000'],
    ['more than 14,000', 'more than 14,000'],
    ['up to 14,000', 'up to 14,000'],
    ['at least 15,000', 'at least 15,000'],
    ['fewer than 15,000', 'fewer than 15,000'],
    ['at least 9,000', 'at least 9,000'],
    ['fewer than 9,000', 'fewer than 9,000'],
    ['more than 1,000', 'more than 1,000'],
  ])('%s contradicts the claim', (words, text) => {
    expect(told(`<Fact id="sent">${words} soldiers</Fact>`).map(({ message }) => message)).toEqual([
      expect.stringContaining(`No one claim of the fact "sent" has “${text}”.`),
    ]);
  });

  test('a qualifier is that of the claim with the day', () => {
    expect(told('<Fact id="casualties">more than 6,000 on 15 June 2025</Fact>')).toEqual([]);
    expect(told('<Fact id="casualties">more than 6,000 on 12 February 2026</Fact>')).toHaveLength(1);
  });

  test.each([
    '<Fact id="sent">at least 14,000 by April 2025</Fact>',
    '<Fact id="sent">no fewer than 14,000</Fact>',
    '<Fact id="sent">14,000</Fact>',
    '<Fact id="sent">about 15,000</Fact>',
    '<Fact id="sent">as many as 9,000</Fact>',
    '<Fact id="sent">at most 9,000</Fact>',
    '<Fact id="sent">about 1,000</Fact>',
    '<Fact id="sent">almost 1,000 in December 2024, up to 9,000 in January 2025</Fact>',
    '<Fact id="casualties">over 6,000</Fact>',
    '<Fact id="casualties">at least 6,000 on 15 June 2025</Fact>',
    '<Fact id="earnings">up to 2.3 billion</Fact>',
    '<Fact id="earnings">at least 1.2 billion</Fact>',
    '<Fact id="vote">thirteen of about 15 on 28 March 2024</Fact>',
    '<Fact id="reopening">reopened on 18 October 2024</Fact>',
  ])('%s agrees', (words) => {
    expect(told(words)).toEqual([]);
  });
});
