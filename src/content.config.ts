import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { asAstroReadsIt } from './schemas/front-matter.ts';
import { explainerSchema } from './schemas/explainer.ts';
import { sectionSchema } from './schemas/section.ts';
import { updateSchema } from './schemas/update.ts';

const base = 'content/explainers';

/** The path is the id: nothing that stands in a file can take another file's place. */
function pathAsId({ entry }: { entry: string }): string {
  return entry;
}

function textsIn(pattern: string): Loader {
  if (import.meta.env.DEV) return textsBeingWritten(pattern);
  return glob({ base: `./${base}`, pattern, generateId: pathAsId, retainBody: false });
}

/**
 * The same texts while somebody writes. Astro's own loader reads the fields on top, and a slip in them would end the server.
 * Here the desk alone reads fields, and tells what is wrong with them.
 */
function textsBeingWritten(pattern: string): Loader {
  return {
    name: 'texts-being-written',
    load: ({ config, store, watcher, generateDigest }) => {
      const folder = fileURLToPath(new URL(`${base}/`, config.root));
      const note = (id: string): void => {
        const text = textOrNothing(join(folder, id));
        if (text === undefined) store.delete(id);
        // A build must not take this for a file whose fields it has read.
        else
          store.set({
            id,
            data: {},
            filePath: `${base}/${id}`,
            digest: generateDigest(`being written: ${text}`),
            deferredRender: true,
          });
      };
      store.clear();
      globSync(pattern, { cwd: folder })
        .map((path) => path.split(sep).join('/'))
        .forEach(note);
      watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          const id = relative(folder, path).split(sep).join('/');
          if (matchesGlob(id, pattern)) note(id);
        });
      }
      return Promise.resolve();
    },
  };
}

/** Of a link or pipe nothing: it could lead to what is no content, or never end. */
function textOrNothing(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

export const collections = {
  explainers: defineCollection({
    loader: textsIn('*/explainer.mdx'),
    schema: asAstroReadsIt(explainerSchema),
  }),
  sections: defineCollection({
    loader: textsIn('*/sections/*.mdx'),
    schema: asAstroReadsIt(sectionSchema),
  }),
  updates: defineCollection({
    loader: textsIn('*/updates/*.mdx'),
    schema: asAstroReadsIt(updateSchema),
  }),
};
