import { lookAtAddress, type Answer, type Ask } from './look-at-address.ts';

/** A source, as far as looking it up needs it. */
export interface SourceToLookUp {
  id: string;
  /** From the project's root. */
  file: string;
  url: string;
  /** Line of the file in which the address stands. */
  line: number;
  /** The day on which an editor found it gone. */
  gone?: string | undefined;
}

export interface Look {
  source: SourceToLookUp;
  answer: Answer;
}

/** So many servers are asked at once, each one question at a time. */
const serversAtOnce = 6;

/**
 * Looks at all sources, never asking one server two things at once.
 * @param pause milliseconds between two questions to one server
 * @returns in the order in which they were given
 */
export async function lookAtSources(
  sources: readonly SourceToLookUp[],
  ask: Ask,
  pause: number,
): Promise<Look[]> {
  const byServer = Map.groupBy(sources, ({ url }) => new URL(url).host);
  const queue = [...byServer.values()];
  const looks = new Map<string, Look>();
  const work = async () => {
    for (let some = queue.shift(); some !== undefined; some = queue.shift()) {
      for (const source of some) {
        looks.set(source.id, { source, answer: await lookAtAddress(source.url, ask) });
        if (pause > 0) await new Promise((done) => setTimeout(done, pause));
      }
    }
  };
  await Promise.all(Array.from({ length: serversAtOnce }, work));
  return sources.flatMap(({ id }) => looks.get(id) ?? []);
}
