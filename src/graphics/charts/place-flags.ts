/** A label on a pole that stands on a point below. All in pixels. */
export interface Flag {
  /** Where the pole stands. */
  at: number;
  /** Room that the label needs, the space beside the pole included. */
  width: number;
  height: number;
}

/** Where a flag hangs. */
export interface PlacedFlag {
  /** True where the label stands to the left of its pole. */
  isLeft: boolean;
  /** Height of the label's lower edge above the ground. */
  base: number;
}

/**
 * Hangs flags above points so that no label touches another and no pole runs through a label. Labels stand to the right
 * of their poles; from some point on to the left, where there is no room.
 * @param flags in the order of their poles
 * @param width of the whole; no label leaves it
 * @returns nothing if they cannot hang so
 */
export function placeFlags(flags: readonly Flag[], width: number): PlacedFlag[] | undefined {
  for (let right = flags.length; right >= 0; right -= 1) {
    const reaches = flags.map((flag, index) => ({ ...flag, index, ...reachOf(flag, index >= right) }));
    const isInside = reaches.every(({ from, to }) => from >= 0 && to <= width);
    const isCrossed = reaches.some((one) =>
      reaches.some((other) => one !== other && covers(one, other) && covers(other, one)),
    );
    if (isInside && !isCrossed) return stack(reaches);
  }
  return undefined;
}

interface Reach extends Flag {
  index: number;
  isLeft: boolean;
  from: number;
  to: number;
}

function reachOf({ at, width }: Flag, isLeft: boolean): { isLeft: boolean; from: number; to: number } {
  return isLeft ? { isLeft, from: at - width, to: at } : { isLeft, from: at, to: at + width };
}

/** Whether the label of one lies over the pole of another, which must then end below it. */
function covers(one: Reach, other: Reach): boolean {
  if (other.at === one.at) return one.isLeft ? other.index < one.index : other.index > one.index;
  return other.at > one.from && other.at < one.to;
}

/** Each label above all whose poles it covers, and above those it would touch. */
function stack(reaches: readonly Reach[]): PlacedFlag[] {
  const tops = new Map<Reach, { base: number; top: number }>();
  const place = (one: Reach) => {
    if (tops.has(one)) return;
    for (const other of reaches) if (other !== one && covers(one, other)) place(other);
    const under = [...tops].filter(([other]) => other.from < one.to && one.from < other.to);
    const base = Math.max(0, ...under.map(([, { top }]) => top));
    tops.set(one, { base, top: base + one.height });
  };
  for (const reach of reaches.toReversed()) place(reach);
  return reaches.map((reach) => ({ isLeft: reach.isLeft, base: tops.get(reach)?.base ?? 0 }));
}
