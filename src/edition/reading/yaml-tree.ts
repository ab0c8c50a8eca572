import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

type Range = [start: number, end: number];

/** The value a node stands for: maps as plain objects, lists as arrays. The tree holds no aliases when this is asked. */
export function valueOf(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(valueOf);
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [keyOf(pair), valueOf(pair.value)]));
  return null;
}

/** The name of a field. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Where the value at a path is written, or the nearest thing around it that is. */
export function rangeOf(top: Node, path: readonly PropertyKey[]): Range {
  let range = startOf(top);
  let node: unknown = top;
  for (const step of path) {
    if (isMap(node)) {
      const pair = pairOf(node, step);
      if (pair === undefined) return range;
      range = writtenRange(pair.value) ?? writtenRange(pair.key) ?? range;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = typeof step === 'number' ? node.items[step] : undefined;
      if (item === undefined) return range;
      range = writtenRange(item) ?? range;
      node = item;
    } else return range;
  }
  return range;
}

/** Where the name of the field at a path is written; for an item of a list, the item. */
export function keyRangeOf(top: Node, path: readonly PropertyKey[]): Range {
  const parents = path.slice(0, -1);
  let node: unknown = top;
  for (const step of parents) {
    if (isMap(node)) node = pairOf(node, step)?.value;
    else if (isSeq(node)) node = typeof step === 'number' ? node.items[step] : undefined;
  }
  const last = path.at(-1);
  const pair = isMap(node) && last !== undefined ? pairOf(node, last) : undefined;
  return (pair === undefined ? undefined : writtenRange(pair.key)) ?? rangeOf(top, path);
}

function pairOf(map: YAMLMap, key: PropertyKey): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === String(key));
}

function writtenRange(node: unknown): Range | undefined {
  if (isMap(node) || isSeq(node)) return startOf(node);
  if (!isScalar(node)) return undefined;
  const [start, end] = node.range ?? [0, 0];
  return end > start ? [start, end] : undefined;
}

// A group of fields is pointed at where it begins: all of its first line would look like a fault of that field.
function startOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 1];
  return (isMap(node) || isSeq(node)) && node.flow === true ? [start, end] : [start, start + 1];
}
