import { styleText } from 'node:util';

/** How a text is to look where it is read. */
export interface Look {
  /** Whether colours are shown and wanted. */
  isColoured: boolean;
  /** How many columns a line may take. */
  columns: number;
}

type Style = Parameters<typeof styleText>[0];

// Wider lines are hard to read; narrower ones would break every word.
const widest = 98;
const narrowest = 40;
const usual = 80;

/**
 * How a text is to look on a stream: coloured in a terminal, unless `NO_COLOR` is set or the terminal is a dumb one; as
 * wide as the terminal within reason, and 80 columns elsewhere.
 */
export function lookOf(
  { isTTY, columns }: { isTTY?: boolean | undefined; columns?: number | undefined },
  environment: NodeJS.ProcessEnv,
): Look {
  const isColoured =
    isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
  const isKnown = isTTY === true && columns !== undefined && columns > 0;
  return { isColoured, columns: isKnown ? Math.max(narrowest, Math.min(widest, columns)) : usual };
}

/** Text in a style, where colours are shown. */
export function paint({ isColoured }: Look, style: Style, text: string): string {
  return isColoured ? styleText(style, text, { validateStream: false }) : text;
}
