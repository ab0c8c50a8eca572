import type { Problem } from '../problem.ts';
import { isUpdated, pairsOf, type Change } from './change.ts';
import { inShort } from './differences.ts';
import { matchSentences, type MatchedSentences } from './match-sentences.ts';
import { proseOfStory } from './prose-of-story.ts';
import { isSpellingMend } from './spelling-mend.ts';
import { bareWords, storySentencesIn, type FactWords, type StorySentence } from './story-sentences.ts';

const rule = 'words-of-facts-stand';

/** Words under a fact, and the sentence they stand in. */
interface Placed extends FactWords {
  sentence: StorySentence;
}

/**
 * The words that stand under a fact in a published story change only together with a new update that names the fact: they are
 * what a reader checks against its claims. They may move, and the mark may take in more or less of a sentence that reads as
 * it did. Slips of spelling may be mended.
 */
export function wordsOfFactsStand(change: Change): Problem[] {
  return pairsOf(change, 'explainer').flatMap((pair) => {
    const prose = proseOfStory(change, pair);
    if (prose === undefined) return [];
    const [before, after] = [prose.was.flatMap(storySentencesIn), prose.now.flatMap(storySentencesIn)];
    const [published, now] = [before.flatMap(factsIn), after.flatMap(factsIn)];
    const matched = matchSentences(before, after);
    const gone = without(published, now);
    return newWords(published, now).flatMap((words) => {
      const was = takeClosest(gone, words) ?? inItsPlace(matched, words);
      if (was === undefined || isFree(was, words)) return [];
      return isUpdated(change, pair.after.id, 'facts', words.fact) ? [] : [told(was, words)];
    });
  });
}

function factsIn(sentence: StorySentence): Placed[] {
  return sentence.facts.map((words) => ({ ...words, sentence }));
}

function keyOf({ fact, words }: FactWords): string {
  return [fact, ...bareWords(words)].join(' ');
}

/** Words that stood under a fact and do not any more, each as often as it is missing. */
function without(published: readonly Placed[], now: readonly Placed[]): Placed[] {
  const left = new Map<string, number>();
  for (const words of now) left.set(keyOf(words), (left.get(keyOf(words)) ?? 0) + 1);
  return published.filter((words) => {
    const count = left.get(keyOf(words)) ?? 0;
    left.set(keyOf(words), count - 1);
    return count <= 0;
  });
}

/** Words that stood nowhere in the story under this fact. */
function newWords(published: readonly Placed[], now: readonly Placed[]): Placed[] {
  const known = new Set(published.map(keyOf));
  return now.filter((words) => !known.has(keyOf(words)));
}

/** Takes what is most alike out of the words that are gone: each gave way to one other. */
function takeClosest(gone: Placed[], now: Placed): Placed | undefined {
  const [closest] = gone
    .filter(({ fact }) => fact === now.fact)
    .sort((a, b) => likeness(b, now) - likeness(a, now));
  if (closest !== undefined) gone.splice(gone.indexOf(closest), 1);
  return closest;
}

/** Words that stood in the same sentence under the same fact and are kept elsewhere only. */
function inItsPlace(matched: readonly MatchedSentences[], now: Placed): Placed | undefined {
  const sentences = matched.find((each) => each.now.includes(now.sentence));
  const kept = new Set(now.sentence.facts.map(keyOf));
  return sentences?.was.flatMap(factsIn).find((was) => was.fact === now.fact && !kept.has(keyOf(was)));
}

function likeness(was: Placed, now: Placed): number {
  const alike = (one: string, other: string) => {
    const words = new Set(bareWords(other));
    const all = bareWords(one);
    return all.filter((word) => words.has(word)).length / Math.max(1, all.length, words.size);
  };
  return alike(was.words, now.words) + 2 * alike(was.sentence.text, now.sentence.text);
}

function isFree(was: Placed, now: Placed): boolean {
  const isSameSentence = bareWords(was.sentence.text).join(' ') === bareWords(now.sentence.text).join(' ');
  return isSameSentence || isSpellingMend(was.words, now.words);
}

function told(was: Placed, { fact, words, place }: Placed): Problem {
  return {
    ...place,
    rule,
    level: 'error',
    message: `The words under the fact "${fact}" were ${inShort(was.words)} in this published text and are ${inShort(words)}.`,
    remedy: `Put them back, or write a clarification or correction: npm run new -- update --kind clarification --facts ${fact}`,
  };
}
