import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One file of content that somebody could send, and what the desk is to say of it. */
const inputSchema = z.strictObject({
  name: z.string(),
  /** Where it stands below `content/`. */
  path: z.string(),
  text: z.string().optional(),
  bytes: z.array(z.number()).optional(),
  /** The rule, line and column: `links-open-safely 5:3`. */
  told: z.string(),
  /** What the message names: a character, a key, a tag, a scheme. */
  says: z.string().optional(),
});

/** A hostile input, ready to be written to disk. */
export interface HostileInput {
  name: string;
  path: string;
  content: string | Uint8Array;
  told: string;
  says: string;
}

/**
 * The hostile inputs of one group, one a line in `inputs/`. In JSON, what is not seen is written as an escape.
 * @param group such as `front-matter`
 */
export function hostileInputs(group: string): HostileInput[] {
  const text = readFileSync(join(import.meta.dirname, 'inputs', `${group}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { name, path, text: words, bytes, told, says } = inputSchema.parse(JSON.parse(line));
      return { name, path, content: words ?? Uint8Array.from(bytes ?? []), told, says: says ?? '' };
    });
}
