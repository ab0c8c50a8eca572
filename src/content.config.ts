import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { asAstroReadsIt } from './schemas/front-matter.ts';
import { explainerSchema } from './schemas/explainer.ts';
import { sectionSchema } from './schemas/section.ts';
import { updateSchema } from './schemas/update.ts';

/** The path is the id: nothing that stands in a file can take another file's place. */
function pathAsId({ entry }: { entry: string }): string {
  return entry;
}

const base = './content/explainers';

export const collections = {
  explainers: defineCollection({
    loader: glob({ base, pattern: '*/explainer.mdx', generateId: pathAsId, retainBody: false }),
    schema: asAstroReadsIt(explainerSchema),
  }),
  sections: defineCollection({
    loader: glob({ base, pattern: '*/sections/*.mdx', generateId: pathAsId, retainBody: false }),
    schema: asAstroReadsIt(sectionSchema),
  }),
  updates: defineCollection({
    loader: glob({ base, pattern: '*/updates/*.mdx', generateId: pathAsId, retainBody: false }),
    schema: asAstroReadsIt(updateSchema),
  }),
};
