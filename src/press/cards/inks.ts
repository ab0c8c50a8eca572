/** The papers and inks of the light theme, as `src/styles/tokens.css` has them: a picture knows no theme. */
export const inks = {
  paper: '#fdfdfb',
  ledger: '#eaf1e6',
  ink: '#131a16',
  ink2: '#3b4740',
  rubric: '#971619',
  disputed: '#733900',
} as const;

export type Ink = (typeof inks)[keyof typeof inks];
