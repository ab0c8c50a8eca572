import { describe, expect, test } from 'vitest';
import { everyReferenceExists } from '../../../src/edition/rules/every-reference-exists.ts';
import { mapsCanBeDrawn } from '../../../src/edition/rules/maps-can-be-drawn.ts';
import { judge } from '../../examples/judge.ts';
import { aWrittenFigure } from '../../examples/written-entries/facts.ts';
import { aWrittenPlace } from '../../examples/written-entries/library.ts';
import { aWrittenForecast, aWrittenSection } from '../../examples/written-entries/story.ts';
import { aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

const places = [
  aWrittenPlace('donetsk', { name: 'Donetsk', area: 'UA-14' }),
  aWrittenPlace('kursk', { name: 'Kursk', area: 'RU-KRS' }),
  aWrittenPlace('mariupol', { name: 'Mariupol', area: 'UA-14' }),
  aWrittenPlace('doha', { name: 'Doha', area: 'QA-DA' }),
  aWrittenPlace('ship', { name: 'Ship' }),
  aWrittenPlace('long', {
    name: 'A region whose name is as long as a whole sentence about it',
    area: 'UA-23',
  }),
];
const given = [
  ...places,
  aWrittenFigure('workers', { places: ['kursk'] }),
  aWrittenForecast('reopens-in-autumn', { places: ['donetsk'] }),
];

function found(map: string, ...others: Parameters<typeof aWrittenStoryWith>) {
  const section = aWrittenSection('more', map, {}, 2);
  const files = others.map(({ file }) => file);
  const unchanged = given.filter(({ file }) => !files.includes(file));
  return judge(mapsCanBeDrawn, aWrittenStoryWith(...unchanged, ...others, section));
}

describe('a map', () => {
  test('of regions with boundaries, with a forecast and a fact of their places, is right', () => {
    const map = '<Map areas="donetsk kursk" forecast="reopens-in-autumn" happened="workers" title="T" />';
    expect(found(map)).toEqual([]);
  });

  test('tells where in the file a place without a region stands', () => {
    expect(found('<Map areas="donetsk ship" title="T" />')).toEqual([
      {
        file: 'content/explainers/bridge/sections/2-more.mdx',
        line: 4,
        column: 21,
        length: 4,
        rule: 'maps-can-be-drawn',
        level: 'error',
        message: 'The place "ship" has no area, so there is no region to draw.',
        remedy: `Add area: and its ISO 3166-2 code to ${aWrittenPlace('ship').file}, or leave "ship" out of the areas.`,
      },
    ]);
  });

  test.each([
    [
      '<Map areas="doha" title="T" />',
      'The map of Ukraine and its neighbours has no boundary of QA-DA, the area of the place "doha".',
      `Correct area: in ${aWrittenPlace('doha').file}, or leave "doha" out of the areas. <Places ids="doha" …> shows it in a table.`,
    ],
    [
      '<Map areas="donetsk mariupol" title="T" />',
      '"donetsk" and "mariupol" are the same region on a map: UA-14.',
      'Keep one of the two in the areas.',
    ],
    [
      '<Map areas="donetsk" happened="cost" title="T" />',
      'The fact "cost" names no places, so it has no sign on the map.',
      'Add places: and their ids to content/explainers/bridge/facts/cost.yaml, or leave it out of happened.',
    ],
    [
      '<Map areas="donetsk" happened="workers" title="T" />',
      'The fact "workers" is about Kursk, which the map does not name.',
      'Add "kursk" to the areas, or leave it out of happened.',
    ],
    [
      '<Map areas="kursk" forecast="reopens-in-autumn" title="T" />',
      'The forecast "reopens-in-autumn" is about Donetsk, which the map does not name.',
      'Add "donetsk" to the areas, or leave it out of forecast.',
    ],
    [
      '<Map areas="kursk long" title="T" />',
      'There is no room on the map of a phone for the name "A region whose name is as long as a whole sentence about it".',
      'Shorten name: in content/places/long.yaml, or name fewer places on the map.',
    ],
  ])('that cannot be drawn says why: %s', (map, message, remedy) => {
    expect(found(map)).toMatchObject([{ rule: 'maps-can-be-drawn', level: 'error', message, remedy }]);
  });

  test('shows nothing as happened of which it is not known', () => {
    const doubtful = aWrittenFigure('workers', { places: ['kursk'], standing: 'unverified' });
    expect(found('<Map areas="kursk" happened="workers" title="T" />', doubtful)).toMatchObject([
      {
        message: 'The fact "workers" is unverified, and a solid region says that something happened there.',
        remedy: 'Leave it out of happened. What is confirmed or reported can be solid.',
      },
    ]);
  });

  test('says nothing of ids that lead nowhere, which another rule tells', () => {
    const map =
      '<Map areas="donesk kursk" forecast="reopens-in-autum" happened="workers werkers" title="T" />';
    expect(found(map)).toEqual([]);
    const section = aWrittenSection('more', map, {}, 2);
    expect(judge(everyReferenceExists, aWrittenStoryWith(...given, section))).toMatchObject([
      { line: 4, column: 13, message: 'There is no place "donesk". Did you mean "donetsk"?' },
      {
        line: 4,
        column: 37,
        message:
          'There is no forecast "reopens-in-autum" in this explainer. Did you mean "reopens-in-autumn"?',
      },
      { message: 'There is no fact "werkers" in this explainer. Did you mean "workers"?' },
    ]);
  });
});
