/** A thing in which some words stand that are near to what is looked for. */
export interface Hit {
  /** How well they fit, to be compared with other things. */
  score: number;
  /** Each of these words, with the fields in which it stands. */
  fits: Map<string, number[]>;
}

/** How near a word is to what is looked for: 1 where it is the same, 0 where it has nothing to do with it. */
export type Nearness = (word: string) => number;

/** Finds things by their places in the list. @param weights how much each field counts, 0 for not at all */
export type WordIndex = (near: Nearness, weights: readonly number[]) => Map<number, Hit>;

/** The words of all things. */
interface Words {
  /** For each word, in which things it stands, and how often: field by field. */
  places: Map<string, (Map<number, number> | undefined)[]>;
  /** How many words each field of each thing has. */
  lengths: number[][];
}

/** So many things are taken in before the browser may do something else. */
const atOnce = 40;
/** How little more a word counts by being repeated, how much less in a long field, and what it counts at least: BM25+. */
const bm25 = { repeated: 1.2, long: 0.7, least: 0.5 };

/**
 * Makes an index of words. A word counts more the fewer things have it, and the fewer other words stand beside it.
 * @param things the words of each, field by field
 * @returns ready after several short spells, so that the page answers meanwhile
 */
export async function indexWords(things: readonly (readonly string[])[][]): Promise<WordIndex> {
  const words: Words = { places: new Map(), lengths: [] };
  for (const [thing, fields] of things.entries()) {
    words.lengths.push(fields.map((field) => new Set(field).size));
    for (const [field, written] of fields.entries()) takeIn(words, thing, field, written);
    if (thing % atOnce === atOnce - 1) await new Promise((go) => setTimeout(go));
  }
  return (near, weights) => hitsAmong(words, near, weights);
}

function takeIn({ places }: Words, thing: number, field: number, written: readonly string[]): void {
  for (const word of written) {
    const fields = places.get(word) ?? [];
    const counts = (fields[field] ??= new Map<number, number>());
    counts.set(thing, (counts.get(thing) ?? 0) + 1);
    places.set(word, fields);
  }
}

function hitsAmong({ places, lengths }: Words, near: Nearness, weights: readonly number[]): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  const usual = weights.map(
    (_, field) => lengths.reduce((sum, each) => sum + (each[field] ?? 0), 0) / lengths.length,
  );
  for (const [word, fields] of places) {
    const nearness = near(word);
    if (nearness === 0) continue;
    weights.forEach((weight, field) => {
      const counts = weight === 0 ? undefined : fields[field];
      for (const [thing, times] of counts ?? []) {
        const hit = hits.get(thing) ?? { score: 0, fits: new Map<string, number[]>() };
        const length = (lengths[thing]?.[field] ?? 0) / (usual[field] ?? 1);
        hit.score += nearness * weight * rarity(counts?.size ?? 0, lengths.length) * worth(times, length);
        hit.fits.set(word, [...(hit.fits.get(word) ?? []), field]);
        hits.set(thing, hit);
      }
    });
  }
  return hits;
}

/** What a word counts that so many of all things have. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** What a word counts that stands so many times in a field. @param length of the field, where 1 is usual */
function worth(times: number, length: number): number {
  const { repeated, long, least } = bm25;
  return least + (times * (repeated + 1)) / (times + repeated * (1 - long + long * length));
}
