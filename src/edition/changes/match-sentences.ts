import type { StorySentence } from './story-sentences.ts';

/** What became of a published sentence: as a rule one of each; more where it was split or two were joined. */
export interface MatchedSentences {
  was: StorySentence[];
  now: StorySentence[];
}

/** So much of the words of a sentence without a mark must be in another one to be taken for it. */
const enough = 0.6;

/**
 * Finds what became of the sentences of a story that read otherwise now. What reads as it did may have moved and is left out, and
 * so is what has nothing of a published sentence: new text.
 * @param before sentences of the story as it was published, wherever they stand
 * @param after sentences of the story of now
 */
export function matchSentences(
  before: readonly StorySentence[],
  after: readonly StorySentence[],
): MatchedSentences[] {
  const [was, now] = [unlike(before, after), unlike(after, before)];
  const matched = closestPairs(was, now).map(([one, other]) => ({ was: [one], now: [other] }));
  const [taken, kept] = [matched.flatMap((each) => each.was), matched.flatMap((each) => each.now)];
  for (const sentence of now.filter((each) => !kept.includes(each))) {
    closest(matched, ({ was: [whole] }) => shareOf(sentence, whole))?.now.push(sentence);
  }
  for (const sentence of was.filter((each) => !taken.includes(each))) {
    closest(matched, ({ now: [whole] }) => shareOf(sentence, whole))?.was.push(sentence);
  }
  return matched.map((each) => ({
    was: before.filter((sentence) => each.was.includes(sentence)),
    now: after.filter((sentence) => each.now.includes(sentence)),
  }));
}

/** What of a list reads like nothing in the other, each as often as it is missing there. */
function unlike(list: readonly StorySentence[], others: readonly StorySentence[]): StorySentence[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(plain(text), (left.get(plain(text)) ?? 0) + 1);
  return list.filter(({ text }) => {
    const count = left.get(plain(text)) ?? 0;
    left.set(plain(text), count - 1);
    return count <= 0;
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function closestPairs(
  before: readonly StorySentence[],
  after: readonly StorySentence[],
): [StorySentence, StorySentence][] {
  const pairs = before
    .flatMap((was) => after.map((now) => ({ was, now, bond: bondBetween(was, now) })))
    .filter(({ bond }) => bond > 0)
    .sort((a, b) => b.bond - a.bond);
  const taken = new Set<StorySentence>();
  return pairs.flatMap(({ was, now }) => {
    if (taken.has(was) || taken.has(now)) return [];
    taken.add(was).add(now);
    return [[was, now]];
  });
}

function bondBetween(was: StorySentence, now: StorySentence): number {
  const shared = was.marks.filter((mark) => now.marks.includes(mark)).length;
  const alike = Math.min(shareOf(was, now), shareOf(now, was));
  if (shared > 0) return 2 * alike + shared / Math.max(was.marks.length, now.marks.length);
  return was.isBesideMarks && now.isBesideMarks && alike >= enough ? alike : 0;
}

/** How much of the words of one sentence stand in another. */
function shareOf({ words }: StorySentence, whole: StorySentence | undefined): number {
  if (whole === undefined || words.size === 0) return 0;
  return words.intersection(whole.words).size / words.size;
}

function closest(
  matched: readonly MatchedSentences[],
  share: (each: MatchedSentences) => number,
): MatchedSentences | undefined {
  const best = matched.reduce<{ each?: MatchedSentences; share: number }>(
    (found, each) => (share(each) > found.share ? { each, share: share(each) } : found),
    { share: 0 },
  );
  return best.share >= enough ? best.each : undefined;
}
