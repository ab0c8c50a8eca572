/*
 * How much content may hold. All of it is far more than a newsroom writes, and far less than what a reader or parser breaks
 * down on: whatever the folder holds, the check ends within seconds.
 */

/** The largest file, in bytes. A long section has a tenth of it. */
export const mostBytes = 256 * 1024;

/** The most files there may be in all. */
export const mostFiles = 12_000;

/**
 * The most text there may be in all files of prose together, and in all files of fields, in characters: of prose nearly sixty
 * times what the first story has, of fields thirty-five times.
 */
export const mostProse = 2_000_000;
export const mostInFields = 6_000_000;

/**
 * The most text there may be in files that by themselves are wrong, in characters. Such files take the parsers longest, and
 * nobody mends hundreds of them before checking again.
 */
export const mostInWrongFiles = 500_000;

/** The longest stretch of prose without a blank line, in characters: the parser takes some in square time. */
export const longestBlock = 16_000;

/** The longest run of characters without a blank. An address has at most 600. */
export const longestWord = 2000;

/** The most lines of one file. */
export const mostLines = 10_000;

/** The most signs of Markdown and MDX in one file of prose: brackets, stars, bars, ampersands and the like. */
export const mostSigns = 20_000;

/** The most signs of YAML in the fields of one file: quotation marks, colons, commas, hyphens, brackets and the like. */
export const mostSignsInFields = 10_000;

/**
 * The most opening curly brackets in one file of prose. Not one is needed, and with each of them the parser can take twice as
 * long or longer: twenty in broken tags keep it for minutes.
 */
export const mostBraces = 4;

/**
 * The most tags after a curly bracket that begins program code. With each that is left open the parser takes twice as long:
 * twenty-six empty ones, a file of some hundred characters, keep it for four seconds.
 */
export const mostTagsInProgram = 8;

/**
 * The most characters after such a bracket. In program code of 22,000 characters the parser overflows its stack, which ends the
 * process without a word.
 */
export const longestProgram = 2000;

/** The most fields in one group of them. */
export const mostFields = 500;

/** How deep lists, quotations, brackets and tags may stand in one another: deeper than any text needs. */
export const deepest = 20;

/** The most blanks and marks with which a line may begin. */
export const longestIndent = 40;
