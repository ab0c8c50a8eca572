import type { ChosenFindings } from './choose-problems.ts';
import { jsonInLines } from './plain-json.ts';

/** Rises when a field is renamed, removed or changes its meaning. New fields do not raise it. */
const version = 1;

/**
 * Tells the findings as JSON, for programs. The fields are described in docs/check-json.md.
 * @returns one object with a problem a line, by place; without a line break at the end
 */
export function reportAsJson({ problems, counts, leftOut }: ChosenFindings): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  return jsonInLines({
    version,
    read: { files: counts.files, facts: counts.facts, sources: counts.sources },
    counts: {
      errors,
      warnings: problems.length - errors,
      files: new Set(problems.map(({ file }) => file)).size,
    },
    notShown: { errors: leftOut?.errors ?? 0, warnings: leftOut?.warnings ?? 0 },
    problems: problems.map(({ file, line, column, length, rule, level, message, remedy }) => ({
      file,
      line,
      column,
      length,
      rule,
      level,
      message,
      remedy,
    })),
  });
}
