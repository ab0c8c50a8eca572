import type { z } from 'zod';

/**
 * What a schema says of a value, as an editor reads it.
 * @returns one line a complaint, `path: message`, or only the message where it is about the whole; empty if all is well
 */
export function complaints(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return (result.error?.issues ?? []).map(({ path, message }) =>
    path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`,
  );
}
