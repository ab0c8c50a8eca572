import { describe, expect, test } from 'vitest';
import { doOverlap, isWithin } from '../../src/atlas/box.ts';
import { placeLabels, type Paper, type WantedLabel } from '../../src/atlas/place-labels.ts';
import type { Line } from '../../src/atlas/rings.ts';

function square(x: number, y: number, side: number): Line[] {
  return [
    {
      points: [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
      ],
      isClosed: true,
    },
  ];
}

const sheet = { x: 0, y: 0, width: 400, height: 300 };

function paper(wanted: readonly WantedLabel[], given: Partial<Paper> = {}): Paper {
  const areas = wanted.flatMap(({ area }) => (area === undefined ? [] : [area]));
  return { frame: sheet, size: 10, areas, taken: [], wished: [], lines: [], ...given };
}

const wide: WantedLabel = { id: 'wide', text: 'Wide', anchor: [150, 150], area: square(100, 100, 100) };
const small: WantedLabel = { id: 'small', text: 'Small', anchor: [210, 110], area: square(200, 100, 20) };

describe('the name of an area', () => {
  test('stands in the middle of it where it fits', () => {
    const { placed } = placeLabels([wide], paper([wide]));
    expect(placed).toMatchObject([{ id: 'wide', isInside: true, at: [150, 150] }]);
    expect(placed[0]?.leader).toBeUndefined();
  });

  test('is led out by a line where it does not fit, and not over another area that has a name', () => {
    const wanted = [wide, small];
    const { placed, without } = placeLabels(wanted, paper(wanted));
    expect(without).toEqual([]);
    const [, led] = placed;
    expect(led).toMatchObject({ id: 'small', isInside: false, leader: { from: [210, 110] } });
    if (led === undefined) throw new Error('The name was not placed.');
    expect(doOverlap(led.box, { x: 100, y: 100, width: 100, height: 100 })).toBe(false);
    expect(isWithin(led.box, sheet)).toBe(true);
  });

  test('has no place where there is no room for it, and that is said', () => {
    const long = {
      ...wide,
      text: 'A name that is longer than the whole sheet of paper is wide, and by far at that, so that nothing helps',
    };
    expect(placeLabels([long], paper([long]))).toEqual({ placed: [], without: [long] });
  });
});

describe('the name of a town', () => {
  const town: WantedLabel = { id: 'town', text: 'Town', anchor: [200, 150] };

  test('stands beside it, on the right if it can', () => {
    const [label] = placeLabels([town], paper([town])).placed;
    expect(label?.box.x).toBeGreaterThan(200);
    expect(label?.leader).toBeUndefined();
  });

  test('does not lie on what is drawn already', () => {
    const taken = [{ x: 200, y: 140, width: 100, height: 20 }];
    const lines = [Array.from({ length: 60 }, (_, step) => [200 - step, 150] as const)];
    const [label] = placeLabels([town], paper([town], { taken, lines })).placed;
    expect(label).toBeDefined();
    expect(taken.some((box) => label !== undefined && doOverlap(box, label.box))).toBe(false);
  });

  test('gives way to another that would rather stand there, as long as it has room right beside', () => {
    const wished = [{ x: 205, y: 140, width: 60, height: 20 }];
    const [label] = placeLabels([town], paper([town], { wished })).placed;
    expect(label?.box.x).toBeLessThan(200);
    const [taking] = placeLabels([town], paper([town], { wished: [sheet] })).placed;
    expect(taking?.box.x).toBeGreaterThan(200);
  });
});
