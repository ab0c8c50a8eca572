import type { Problem } from '../problem.ts';
import { isUpdated, newUpdates, pairsOf, type Change } from './change.ts';
import { beforeAndAfter } from './differences.ts';
import { matchSentences, type MatchedSentences } from './match-sentences.ts';
import { voicesNamedIn, type NamedVoice } from './names-of-voices.ts';
import { negationsIn } from './negations.ts';
import { proseOfStory } from './prose-of-story.ts';
import { storySentencesIn, type StorySentence } from './story-sentences.ts';

const rule = 'words-around-evidence-stand';

/** What of a sentence must not change silently. */
interface Sense {
  voices: NamedVoice[];
  negations: string[];
}

/**
 * Who says something, and whether it is said or denied, stays in a published sentence that holds a fact, quotation or source, or
 * stands in a paragraph with one. Where the name of a voice or a negation comes, goes or changes places, a new update names a
 * fact of the sentence; without a fact, any new clarification or correction does. All other rewording is free.
 */
export function wordsAroundEvidenceStand(change: Change): Problem[] {
  const voicesIn = voicesNamedIn(change);
  return pairsOf(change, 'explainer').flatMap((pair) => {
    const prose = proseOfStory(change, pair);
    if (prose === undefined) return [];
    const story = pair.after.id;
    return matchSentences(prose.was.flatMap(storySentencesIn), prose.now.flatMap(storySentencesIn)).flatMap(
      (sentences) => {
        const changed = changedSense(sentences, voicesIn);
        return changed === undefined || isAnswered(change, story, sentences)
          ? []
          : [told(changed, sentences)];
      },
    );
  });
}

/** How what a sentence says was turned: nothing if it was not, or only by the words under its facts, which are held by themselves. */
function changedSense(
  { was, now }: MatchedSentences,
  voicesIn: (text: string) => NamedVoice[],
): string | undefined {
  const differs = (part: 'ownWords' | 'aroundFacts') => {
    const senseOf = (sentences: readonly StorySentence[]): Sense => {
      const text = sentences.map((sentence) => sentence[part]).join(' ');
      return { voices: voicesIn(text), negations: negationsIn(text) };
    };
    return differenceBetween(senseOf(was), senseOf(now));
  };
  return differs('ownWords') === undefined ? undefined : differs('aroundFacts');
}

function differenceBetween(was: Sense, now: Sense): string | undefined {
  const [gone, come] = [voicesMissing(was.voices, now.voices), voicesMissing(now.voices, was.voices)];
  const isTurned = was.negations.length !== now.negations.length;
  const lost = [...gone, ...(isTurned ? missing(was.negations, now.negations) : [])];
  const added = [...come, ...(isTurned ? missing(now.negations, was.negations) : [])];
  if (lost.length + added.length > 0) {
    return [
      ...(lost.length > 0 ? [`${listed(lost)} gone`] : []),
      ...(added.length > 0 ? [`${listed(added)} new`] : []),
    ].join(' and ');
  }
  const isInOrder = was.voices.every(({ voice }, index) => voice === now.voices[index]?.voice);
  return isInOrder
    ? undefined
    : `the names ${now.voices.map(({ words }) => `"${words}"`).join(', ')} have changed places`;
}

function voicesMissing(list: readonly NamedVoice[], others: readonly NamedVoice[]): string[] {
  return list.filter(({ voice }) => !others.some((other) => other.voice === voice)).map(({ words }) => words);
}

function missing(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function listed(words: readonly string[]): string {
  return `${words.map((word) => `"${word}"`).join(', ')} ${words.length === 1 ? 'is' : 'are'}`;
}

function factsOf({ was, now }: MatchedSentences): string[] {
  return [...new Set([...now, ...was].flatMap(({ facts }) => facts.map(({ fact }) => fact)))];
}

function isAnswered(change: Change, story: string, sentences: MatchedSentences): boolean {
  const facts = factsOf(sentences);
  if (facts.length > 0) return facts.some((fact) => isUpdated(change, story, 'facts', fact));
  return newUpdates(change, story).some(({ data }) => data.kind !== 'development');
}

function told(changed: string, sentences: MatchedSentences): Problem {
  const textOf = (list: readonly StorySentence[]) => list.map(({ text }) => text).join(' ');
  const [was, now] = beforeAndAfter(textOf(sentences.was), textOf(sentences.now));
  const [fact] = factsOf(sentences);
  const [first] = sentences.now;
  return {
    ...(first?.place ?? { file: '', line: 1, column: 1, length: 1 }),
    rule,
    level: 'error',
    message: `In this published sentence ${changed}: it was ${was} and is ${now}.`,
    remedy: `Put it back, or write a clarification or correction: npm run new -- update --kind clarification${fact === undefined ? '' : ` --facts ${fact}`}`,
  };
}
