import { describe, expect, test } from 'vitest';
import { numbersInProseAreSourced } from '../../../src/edition/rules/numbers-in-prose-are-sourced.ts';
import type { WrittenEntry } from '../../../src/edition/written-entry.ts';
import { judge } from '../../examples/judge.ts';
import {
  aFigureClaim,
  aSaidClaim,
  aWrittenFigure,
  aWrittenStatement,
} from '../../examples/written-entries/facts.ts';
import { aWrittenSource } from '../../examples/written-entries/library.ts';
import { aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';
import { countriesWithWorkers, institute } from '../../examples/countries-with-workers.ts';

const file = 'content/explainers/bridge/sections/2-where.mdx';

const ferries = aWrittenFigure('ferries', {
  number: 12,
  label: 'Ferries on the river',
  unit: 'ferries',
  claims: [aFigureClaim({ value: 16 })],
});

const vote = aWrittenStatement('vote', {
  number: 13,
  label: 'The vote on the bridge',
  claims: [aSaidClaim({ says: 'On 28 March 2024 thirteen members voted for it.' })],
});

function found(words: string, ...others: WrittenEntry[]) {
  return judge(
    numbersInProseAreSourced,
    aWrittenStoryWith(
      aWrittenSection('where', words, {}, 2),
      countriesWithWorkers,
      ferries,
      vote,
      institute,
      ...others,
    ),
  );
}

describe('a figure in plain prose', () => {
  test('is told with the nearest fact that has it and the exact text to write', () => {
    expect(found('Workers went,\nto about 16 countries in all.')).toEqual([
      {
        file,
        line: 5,
        column: 4,
        length: 18,
        rule: 'numbers-in-prose-are-sourced',
        level: 'error',
        message: 'No source stands for "about 16 countries".',
        remedy:
          'Write <Fact id="countries-with-workers">about 16 countries</Fact>: that fact has about 16 (Institute, 3 Nov 2014). Or put <Source id="…" /> after the full stop, or <Unsourced because="…">about 16 countries</Unsourced>.',
      },
    ]);
  });

  test('that no fact has is told with how to add one', () => {
    expect(found('It has 77 lamps.')).toMatchObject([
      {
        message: 'No source stands for "77 lamps".',
        remedy:
          'No fact here has it yet. Add one with npm run new -- fact and write <Fact id="…">77 lamps</Fact>. Or put <Source id="…" /> after the full stop, or <Unsourced because="…">77 lamps</Unsourced>.',
      },
    ]);
  });

  test('is matched with a fact of its sentence first, then of its file, then by words in common', () => {
    const remedies = (words: string) => found(words).map(({ remedy }) => /id="([\w-]+)"/.exec(remedy)?.[1]);
    expect(remedies('There are 16 ferries.')).toEqual(['ferries']);
    expect(remedies('There are 16 ferries.\n\n<Fact id="countries-with-workers" />')).toEqual([
      'countries-with-workers',
    ]);
    expect(
      remedies('There are 16 <Fact id="ferries">ferries</Fact>. Here <Fact id="countries-with-workers" />.'),
    ).toEqual(['ferries']);
  });

  test('that is small or a bare year is matched only with words in common', () => {
    const small = aWrittenFigure('lamps', {
      number: 14,
      label: 'Lamps that burn',
      unit: 'lamps',
      claims: [aFigureClaim({ value: 3, asOf: '1999' })],
    });
    expect(found('It has 3 arches.', small)[0]?.remedy).toContain('No fact here has it yet.');
    expect(found('It was so in 1999.', small)[0]?.remedy).toContain('No fact here has it yet.');
    expect(found('It has 3 lamps.', small)[0]?.remedy).toContain('<Fact id="lamps">3 lamps</Fact>');
  });

  test('that is a day is matched with the day of an event, of a claim or of a sentence', () => {
    expect(found('It was so on 18 October 2024.')[0]?.remedy).toContain(
      '<Fact id="reopening">18 October 2024</Fact>: that fact is dated 18 October 2024.',
    );
    expect(found('It was so on 3 November 2014.')[0]?.remedy).toContain(
      '<Fact id="countries-with-workers">3 November 2014</Fact>: that fact has about 16 (Institute, 3 Nov 2014).',
    );
    expect(found('It was so on 28 March 2024.')[0]?.remedy).toContain(
      '<Fact id="vote">28 March 2024</Fact>: that fact says “On 28 March 2024 thirteen members voted for it.” (River Board, 18 Oct 2024).',
    );
  });

  test('is told once for each figure, and a loose one as a warning', () => {
    expect(
      found('It grew twice as long, by 77 arches and in 1987.').map(({ level, message }) => [level, message]),
    ).toEqual([
      ['warning', 'No source stands for "twice".'],
      ['error', 'No source stands for "77 arches".'],
      ['error', 'No source stands for "1987".'],
    ]);
  });

  test('in the middle of a sentence is told too, if only in passing', () => {
    expect(found('The army twice sent lamps.').map(({ level, message }) => [level, message])).toEqual([
      ['warning', 'No source stands for "twice".'],
    ]);
  });

  test('that is a share is one figure, and is matched with its percent', () => {
    const lit = aWrittenFigure('lit', {
      number: 14,
      label: 'Lamps that burn',
      unit: 'percent',
      claims: [aFigureClaim({ value: 25 })],
    });
    expect(found('One in four of the lamps burns.', lit)).toMatchObject([
      {
        message: 'No source stands for "One in four".',
        remedy: expect.stringContaining(
          'Write <Fact id="lit">One in four</Fact>: that fact has 25',
        ) as string,
      },
    ]);
  });

  test('that is counted from the day of writing is told as a day to write', () => {
    expect(found('It shone last month.')).toMatchObject([
      {
        level: 'warning',
        message: 'No source stands for "last month".',
        remedy:
          'Write the day itself, for readers do not know from which day "last month" is counted. Or put <Source id="…" /> after the full stop, or <Unsourced because="…">last month</Unsourced>.',
      },
    ]);
  });

  test('is told whole where emphasis stands inside it, and the rest of it where a tag does', () => {
    expect(found('It has **77**,000 lamps.')[0]?.message).toBe('No source stands for "77,000 lamps".');
    expect(found('It has <Unsourced because="Counted.">77</Unsourced>,000 lamps.')[0]?.message).toBe(
      'No source stands for "000 lamps".',
    );
    expect(found('It has 7<Unsourced because="Counted.">7,000</Unsourced> lamps.')[0]?.message).toBe(
      'No source stands for "7".',
    );
  });

  test('is suggested without the verb beside it', () => {
    expect(found('The town sent about 77,000 lamps, and 900 burned.').map(({ message }) => message)).toEqual([
      'No source stands for "about 77,000 lamps".',
      'No source stands for "900".',
    ]);
  });

  test('is told in headings, lists, tables, notes and answers', () => {
    const words =
      '### The 77 lamps\n\n- has 78 lamps\n\n| 79 lamps | b |\n| --- | --- |\n| 80 lamps | d |\n\n<FoundingReport reads="wrong">\n\nIt has 81 lamps.\n\n</FoundingReport>';
    expect(found(words).map(({ line, column }) => [line, column])).toEqual([
      [4, 9],
      [6, 7],
      [8, 3],
      [10, 3],
      [14, 8],
    ]);
  });

  test('on two lines is marked up to the end of the figure', () => {
    expect(found('It has 77\nlamps.')).toMatchObject([{ line: 4, column: 8, length: 2 }]);
  });
});

describe('a figure is sourced', () => {
  test.each([
    '<Fact id="countries-with-workers">16 countries</Fact> did.',
    '<Said id="engineer-on-time">on time, in 77 days</Said> it was.',
    '<Unsourced because="Common knowledge.">A week has seven days.</Unsourced>',
    'It has 77 lamps.<Source id="herald" />',
    'It has 77 lamps.<Source id="herald" /><Source id="herald" /> It shines.',
    'It has 77 lamps <Source id="herald" />, and 78 arches.',
    'It has *77 lamps*, [of 78](https://a.example).<Source id="herald" />',
    'It is said in Article 77, and by the 528th Regiment.',
    'It is told in *The War of 1950*.',
    'It is so at the time of 38 North.',
    'In two ways, and between the two sides.',
  ])('%s', (words) => {
    const named = aWrittenSource('north', { publisher: '38 North', url: 'https://north.example' });
    expect(found(words, named)).toEqual([]);
  });

  test.each([
    ['It has 77 lamps. It shines.<Source id="herald" />', 'by the source of another sentence'],
    ['<Fact id="countries-with-workers">16</Fact> and 77 lamps.', 'by a fact beside it'],
    ['<Term id="pier">77 piers</Term> stand.', 'by a term'],
    ['It is *77 lamps* long.', 'by emphasis'],
    ['It is [77 lamps](https://a.example) long.', 'by a link'],
    ['Gen. Kim counted 77 lamps. He left.<Source id="herald" />', 'after an abbreviation'],
  ])('%s is not: %s', (words) => {
    expect(found(words)).toMatchObject([{ message: expect.stringContaining('77') as string }]);
  });
});

describe('a figure in the title of a chart', () => {
  test('is held to the same in the note under it', () => {
    const chart = '<Chart facts="countries-with-workers" title="Few countries have workers"';
    expect(found(`${chart} note="The 77 of them are not counted." />`)).toMatchObject([
      { line: 4, column: 84, message: 'None of the facts that this <Chart> shows has "77 of them".' },
    ]);
    expect(found(`${chart} note="The 16 were counted by one voice." />`)).toEqual([]);
  });

  test('is one that the chart shows', () => {
    expect(found('<Chart facts="countries-with-workers" title="Only 77 countries" />\n\n16')).toMatchObject([
      {
        line: 4,
        column: 46,
        message: 'None of the facts that this <Chart> shows has "Only 77 countries".',
        remedy:
          'Write what they have, or list it in the front matter, with a reason for readers: unsourced: [{ words: "Only 77 countries", because: "…" }]',
      },
      { message: 'No source stands for "16".' },
    ]);
    expect(found('<Chart facts="countries-with-workers" title="16 countries in November 2014" />')).toEqual(
      [],
    );
  });

  test('may count the claims that it shows', () => {
    const two = aWrittenFigure('towns', {
      number: 15,
      claims: [aFigureClaim({ value: 70 }), aFigureClaim({ value: 90, asOf: '2025' })],
    });
    const chart = (title: string) => found(`<Chart facts="towns" title="${title}" />`, two);
    expect(chart('Two counts lie far apart')).toEqual([]);
    expect(chart('Three counts lie far apart')).toHaveLength(1);
    expect(chart('Two towns lie far apart')).toHaveLength(1);
  });
});
