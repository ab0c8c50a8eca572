/** What readers may ask for, and the words that texts have for it. Endings count, so each form is listed. */
const meant = {
  ammunition: ['munition', 'munitions', 'shell', 'shells'],
  agreement: ['treaty', 'treaties'],
  pact: ['treaty', 'treaties'],
  injured: ['wounded'],
  labourers: ['workers', 'worker'],
  laborers: ['workers', 'worker'],
  pow: ['prisoner', 'prisoners'],
  salary: ['wage', 'wages'],
} as const satisfies Record<string, readonly string[]>;

/** What else is called by one of these words, as readers may ask for it: `ammunition` for `shells`. @param words folded */
export function alsoCalled(words: Iterable<string>): string[] {
  const written = new Set(words);
  return Object.entries(meant).flatMap(([asked, others]) =>
    others.some((other) => written.has(other)) ? [asked] : [],
  );
}
