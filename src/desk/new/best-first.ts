/**
 * The choices that somebody may mean who types a few letters: those in which a word begins so, with the id that is typed
 * first; where no word does, those that hold the letters at all.
 * @param typed the letters so far
 */
export function bestFirst<Choice extends { value: string; label: string }>(
  choices: readonly Choice[],
  typed: string,
): Choice[] {
  const letters = typed.trim().toLowerCase();
  if (letters === '') return [...choices];
  const rank = ({ value, label }: Choice): number => {
    if (value === letters) return 0;
    if (value.startsWith(letters)) return 1;
    const text = `${value} ${label}`.toLowerCase();
    if (text.split(/[^\p{L}\p{N}\p{M}]+/u).some((word) => word.startsWith(letters))) return 2;
    return text.includes(letters) ? 3 : 4;
  };
  const ranked = choices.map((choice) => ({ choice, at: rank(choice) })).filter(({ at }) => at < 4);
  const words = ranked.filter(({ at }) => at < 3);
  const shown = words.length === 0 ? ranked : words;
  return shown.toSorted((a, b) => a.at - b.at).map(({ choice }) => choice);
}
