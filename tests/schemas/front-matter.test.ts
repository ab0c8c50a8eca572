import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { day } from '../../src/schemas/fields.ts';
import { asAstroReadsIt } from '../../src/schemas/front-matter.ts';
import { sectionSchema } from '../../src/schemas/section.ts';
import { aWrittenSection } from '../examples/written-content.ts';
import { complaints } from './complaints.ts';

describe('front matter as Astro reads it', () => {
  test('has its days as text again', () => {
    const asOf = new Date('2026-03-17T00:00:00Z');
    expect(asAstroReadsIt(sectionSchema).parse(aWrittenSection({ asOf }))).toMatchObject({
      asOf: '2026-03-17',
    });
  });

  test('has its days as text also in lists and deeper', () => {
    const schema = asAstroReadsIt(z.strictObject({ days: z.array(z.strictObject({ on: day })) }));
    const on = new Date('2024-06-19T00:00:00Z');
    expect(schema.parse({ days: [{ on }] })).toEqual({ days: [{ on: '2024-06-19' }] });
  });

  test('is otherwise held to the same schema', () => {
    expect(complaints(asAstroReadsIt(sectionSchema), aWrittenSection({ title: '', layout: 'x' }))).toEqual([
      'title: This is empty. Write the text, or leave the field out if it may be left out.',
      'Unrecognized key: "layout"',
    ]);
    expect(complaints(asAstroReadsIt(sectionSchema), null)).toHaveLength(1);
  });
});
