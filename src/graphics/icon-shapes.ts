import type { Reading, Standing, Verdict } from '../edition/edition.ts';

interface Shape {
  /** Filled with ink. */
  solid?: string;
  /** Drawn with a pen. */
  line?: string;
  /** Drawn with a broken pen. */
  broken?: string;
  /** Left out of the ink: the colour of the paper. */
  knockout?: string;
}

const frame = 'M1.5 1.5h13v13h-13z';

/** The drawings of the icons on a square of 16 by 16: the more ink, the surer. A verdict's frame is the forecast, its ink the outcome. */
const verdictShapes: Record<Verdict, Shape> = {
  happened: { solid: 'M3.5 3.5h9v9h-9z', line: frame },
  'happened-differently': { solid: 'M6.5 1H15v8.5H6.5z', line: 'M1 5.5h9.5V15H1z' },
  partly: { solid: 'M3.5 8h9v4.5h-9z', line: frame },
  'not-confirmed': { line: 'M7 8h2', broken: frame },
  'did-not-happen': { line: `${frame}M1.5 1.5l13 13M14.5 1.5l-13 13` },
  open: { line: frame },
};

/** All icons by what they stand for. Points of the founding report read like forecasts, and are drawn like them. */
export const iconShapes: Record<Standing | Verdict | Reading | 'becomes', Shape> = {
  confirmed: { solid: 'M1 1h14v14H1z', knockout: 'M4 8.3l2.8 2.8L12 5.4' },
  reported: {
    line: `${frame}M6.6 5.2c-1 .5-1.6 1.4-1.6 3v2h2.2V8H6M11.2 5.2c-1 .5-1.6 1.4-1.6 3v2h2.2V8h-1.2`,
  },
  disputed: { solid: 'M1 1h7v14H1z', line: frame },
  unverified: { line: 'M6 6.2c0-2.9 4.1-2.7 4.1-.2 0 1.7-2.1 1.8-2.1 3.6M8 11.6v1.2', broken: frame },
  outdated: { line: 'M0 8h16', broken: frame },
  withdrawn: { line: `${frame}M1.5 14.5l13-13` },
  ...verdictShapes,
  'held-up': verdictShapes.happened,
  overtaken: verdictShapes['happened-differently'],
  wrong: verdictShapes['did-not-happen'],
  'not-known': verdictShapes['not-confirmed'],
  becomes: { line: 'M0 8h14M9.5 3.5L14.2 8 9.5 12.5' },
};
