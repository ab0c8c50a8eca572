import { expect, test } from 'vitest';
import { placeWay } from '../../src/graphics/place-way.ts';
import { aClaim } from '../examples/edition/evidence.ts';
import { aFact, aStatementFact } from '../examples/edition/facts.ts';
import { aPlace } from '../examples/edition/story.ts';

const korea = aPlace({ id: 'korea', name: 'North Korea', area: 'KP', position: { lat: 39, lon: 125.75 } });
const port = aPlace({ id: 'port', name: 'Vladivostok', position: { lat: 43.1, lon: 131.9 } });
const kursk = aPlace({ id: 'kursk', name: 'Kursk', position: { lat: 51.7, lon: 36.2 } });
const moscow = aPlace({ id: 'moscow', name: 'Moscow', position: { lat: 55.75, lon: 37.6 } });
const sailed = aStatementFact({
  id: 'sailed',
  label: 'Ships sailed',
  journey: { from: korea, to: port, by: 'sea' },
});
const seen = aStatementFact({ id: 'seen', label: 'Seen there', places: [kursk, moscow] });

test('a way has a part for each journey, and one of which only the end is known', () => {
  const { parts, stops, told } = placeWay([sailed], [seen], [moscow]);
  expect(parts.map(({ fact, by, words }) => [fact.id, by, words])).toEqual([
    ['sailed', 'sea', 'By sea from North Korea to Vladivostok'],
    ['seen', undefined, 'On to Kursk; by what way is not known'],
  ]);
  expect(parts.every(({ path }) => path.startsWith('M'))).toBe(true);
  expect(stops.map(({ id }) => id)).toEqual(['korea', 'port', 'kursk', 'moscow']);
  expect(told).toBe(
    'A map from Eastern Europe to Japan, with North Korea, Vladivostok, Kursk and Moscow. By sea from North Korea to Vladivostok. Ships sailed: River Board, as of 18 Oct 2024, reported. On to Kursk; by what way is not known. Seen there: River Board, as of 18 Oct 2024, reported. The list after the map says the same.',
  );
});

test('a fact that tells of no way, or of no place, is our mistake', () => {
  expect(() => placeWay([seen], [], [])).toThrow(
    'The fact "seen" tells of no journey. The desk let it pass.',
  );
  expect(() => placeWay([sailed], [sailed], [])).toThrow(
    'The fact "sailed" names no place. The desk let it pass.',
  );
});

test('the end of a way rests on what was said soonest after the journey, else on what is said today', () => {
  const of = (asOf: string) => aClaim({ asOf });
  const journey = { ...sailed, current: of('2024-10-13') };
  const claimOf = (days: string[]) => {
    const counted = aFact({ places: [kursk], claims: days.map(of) });
    return placeWay([journey], [counted], []).parts[1]?.claim.asOf;
  };
  expect(claimOf(['2026-02-12', '2025-02', '2024-11-04', '2024-10-12'])).toBe('2024-11-04');
  expect(claimOf(['2024-10-12', '2024-09'])).toBe('2024-10-12');
});
