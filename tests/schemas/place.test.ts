import { describe, expect, test } from 'vitest';
import { placeSchema } from '../../src/schemas/place.ts';
import { aWrittenPlace } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

const line = { says: 'Ukraine, since 1991.', sources: ['un-2022-es-11-4'] };

describe('a place', () => {
  test('is good with a name and a position', () => {
    expect(complaints(placeSchema, aWrittenPlace())).toEqual([]);
  });

  test.each([
    ['lat', { lat: 91, lon: 0 }, 'position.lat: A latitude lies between -90 and 90.'],
    ['lat', { lat: -91, lon: 0 }, 'position.lat: A latitude lies between -90 and 90.'],
    ['lon', { lat: 0, lon: 181 }, 'position.lon: A longitude lies between -180 and 180.'],
    ['lon', { lat: 0, lon: -181 }, 'position.lon: A longitude lies between -180 and 180.'],
  ])('lies on the globe: %s', (_which, position, message) => {
    expect(complaints(placeSchema, aWrittenPlace({ position }))).toEqual([message]);
  });

  test.each(['UA-14', 'KP', 'RU-KRS'])('has %s as its code', (area) => {
    expect(complaints(placeSchema, aWrittenPlace({ area }))).toEqual([]);
  });

  test.each(['Donetsk', 'ua-14', 'UA14', 'UA-'])('does not have "%s" as its code', (area) => {
    expect(complaints(placeSchema, aWrittenPlace({ area }))).toEqual([
      'area: Write the ISO 3166 code, such as UA-14 or KP.',
    ]);
  });

  test('says whose it is with a source', () => {
    expect(complaints(placeSchema, aWrittenPlace({ status: { internationalLaw: line } }))).toEqual([]);
    expect(
      complaints(placeSchema, aWrittenPlace({ status: { internationalLaw: { ...line, sources: [] } } })),
    ).toEqual(['status.internationalLaw.sources: Name at least one source for this status.']);
  });

  test('says who claims it only beside international law', () => {
    const claimedBy = { ...line, claimant: 'russia' };
    expect(complaints(placeSchema, aWrittenPlace({ status: { internationalLaw: line, claimedBy } }))).toEqual(
      [],
    );
    expect(complaints(placeSchema, aWrittenPlace({ status: { claimedBy } }))).toHaveLength(1);
    expect(
      complaints(placeSchema, aWrittenPlace({ status: { internationalLaw: line, claimedBy: line } })),
    ).toHaveLength(1);
  });
});
