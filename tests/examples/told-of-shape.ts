import { z } from 'zod';
import { checkShape } from '../../src/edition/check-shape.ts';
import { readYaml } from '../../src/edition/read-yaml.ts';

/** What is told of a text that does not fit a schema, a problem a line, each with its place. */
export function toldOfShape(schema: z.ZodType, text: string): string[] {
  const read = readYaml(text);
  if ('problems' in read) throw new Error(read.problems[0]?.message);
  const shape = checkShape(schema, read);
  return 'problems' in shape
    ? shape.problems.map(
        ({ line, column, length, message, remedy }) => `${line}:${column}+${length} ${message} ${remedy}`,
      )
    : [];
}
