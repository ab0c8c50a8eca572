import type { EntryOf } from '../manuscript.ts';
import type { Change } from './change.ts';
import { successorOf } from './change.ts';

/** A voice that a text names, with the words it is named by. */
export interface NamedVoice {
  voice: string;
  words: string;
}

const shortestSurname = 4;

/**
 * Finds the voices that a text names: by the full, the short or the native name, and a person by the surname alone, where nobody
 * else has it. Capitals count, so that "the treaty" is no name.
 * @returns the voices in the order in which a text names them, each once
 */
export function voicesNamedIn(change: Change): (text: string) => NamedVoice[] {
  const names = namesOfAll(change);
  const anyName = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  if (anyName === '') return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyName})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const found = new Map<string, NamedVoice>();
    for (const [words] of plain(text).matchAll(pattern)) {
      const voice = names.get(words) ?? words;
      if (!found.has(voice)) found.set(voice, { voice, words });
    }
    return [...found.values()];
  };
}

function namesOfAll(change: Change): Map<string, string> {
  const isVoice = (entry: { kind: string }): entry is EntryOf<'voice'> => entry.kind === 'voice';
  const voices = [...change.before.entries, ...change.after.entries].filter(isVoice);
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const entry of voices) {
    const voice = successorOf(change, entry)?.id ?? entry.id;
    for (const name of namesOf(entry)) {
      if ((names.get(name) ?? voice) !== voice) shared.add(name);
      names.set(name, voice);
    }
  }
  // A name of two voices still is a name: which of them is meant, nobody can say.
  for (const name of shared) names.set(name, name);
  return names;
}

function namesOf({ data }: EntryOf<'voice'>): string[] {
  const { name, short, nativeName } = data;
  const words = name.split(' ');
  // Korean names begin with the surname; their last word has a hyphen ("Park Sun-won").
  const last = words.at(-1) ?? '';
  const surname = last.includes('-') ? (words[0] ?? '') : last;
  const isLong = data.kind === 'person' && words.length > 1 && surname.length >= shortestSurname;
  return [name, short, nativeName?.text, isLong ? surname : undefined].flatMap((each) => {
    // "The Times" may stand as "the Times", "The treaty" is any treaty.
    if (each === undefined) return [];
    const bare = plain(each).replace(/^The /, '');
    if (bare === plain(each)) return [bare];
    return /^\p{Lu}/u.test(bare) ? [`The ${bare}`, `the ${bare}`] : [];
  });
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
