/** When the figures and days in words are those of a fact: for the rule on them, and for the claims that cards show. */

/**
 * Whether a day fits one of which less may be said: its month, its year, or with X for what is left open.
 * @param known `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; an X in it stands for itself, so that "June" does not bear out "June 2024"
 * @param wanted the same, or with X for unknown digits: `XXXX-06-19`
 */
export function isThatDay(known: string, wanted: string): boolean {
  if (!/^(-|$)/.test(known.slice(wanted.length))) return false;
  const pairs = [...wanted].map((digit, index) => [digit, known[index]]);
  return (
    pairs.every(([a, b]) => a === b || a === 'X') && pairs.some(([a, b]) => a === b && a !== '-' && a !== 'X')
  );
}

/** Whether two figures are the same. 2.3 billion has no exact form in binary floating point. */
export function isSameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 1e-9;
}
