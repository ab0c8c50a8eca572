/** One line of what the check prints, and which parts of it say what; a number is a group of the regular expression. */
export interface LinePattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  severity?: number;
  code?: number;
  /** Where several lines have one, VS Code joins them. */
  message?: number;
}

/** How VS Code finds a problem in the lines that the check prints. */
export interface ProblemMatcher {
  owner: string;
  source: string;
  fileLocation: readonly string[];
  pattern: readonly LinePattern[];
  background?: { activeOnStart: boolean; beginsPattern: string; endsPattern: string };
}

const place: LinePattern = {
  regexp: '^(\\S.*?):(\\d+):(\\d+)  (error|warning)  (\\S+)$',
  file: 1,
  line: 2,
  column: 3,
  severity: 4,
  code: 5,
};
const sourceLine: readonly LinePattern[] = [{ regexp: '^    .*$' }, { regexp: '^    \\s*\\^+$' }];
const words: LinePattern = { regexp: '^  (\\S.*)$', message: 1 };
const blank: LinePattern = { regexp: '^\\s*$' };

/** How many lines of words are told; the rest of a longer text stands in the terminal only. */
const mostLines = 10;

/**
 * Matchers for every shape that a problem has in the terminal: with the line it stands in or without, and as many lines of
 * words as there are. VS Code wants each line of a problem counted beforehand. The blank line at the end keeps it from
 * taking the first lines of a longer one for the whole.
 */
export function problemMatchers(): ProblemMatcher[] {
  return [sourceLine, []].flatMap((shown) =>
    Array.from({ length: mostLines - 1 }, (_, index) => {
      const lines = index + 2;
      return {
        owner: 'desk',
        source: 'desk',
        fileLocation: ['relative', '${workspaceFolder}'],
        pattern: [
          place,
          ...shown,
          ...Array<LinePattern>(lines).fill(words),
          ...(lines < mostLines ? [blank] : []),
        ],
      };
    }),
  );
}

/** The tasks that VS Code offers: to check the content once, or after each change. */
export function checkTasks(): object {
  const watching = {
    activeOnStart: true,
    beginsPattern: '^Checking content/',
    endsPattern: '^Watching content/',
  };
  const presentation = { reveal: 'silent', panel: 'dedicated', clear: true };
  return {
    version: '2.0.0',
    tasks: [
      {
        label: 'Check the content',
        type: 'shell',
        command: 'npm run -s check -- --all',
        problemMatcher: problemMatchers(),
        presentation,
        group: { kind: 'build', isDefault: true },
      },
      {
        label: 'Check the content while I write',
        type: 'shell',
        command: 'npm run -s check -- --all --watch',
        isBackground: true,
        problemMatcher: problemMatchers().map((matcher) => ({ ...matcher, background: watching })),
        presentation,
      },
    ],
  };
}
