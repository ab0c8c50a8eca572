import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { readEdition } from '../../edition/read-edition.ts';
import { askGit, askGitForLine } from '../since/git.ts';
import { compressTexts } from './compress-texts.ts';
import { makeManifest, manifestAsText, manifestPath, type AboutEdition } from './edition-manifest.ts';

/**
 * Makes a built site ready for any static host: each text also compressed, and a manifest of every file.
 * @param root folder of the project
 */
export function finishSite(root: string): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await compressTexts(folder);
        const path = join(folder, manifestPath);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, manifestAsText(makeManifest(folder, aboutEdition(root))));
      },
    },
  };
}

function aboutEdition(root: string): AboutEdition {
  const { edition } = readEdition(join(root, 'content'), process.env['TODAY']);
  if (edition === undefined) throw new Error('The content changed while the site was built. Build it again.');
  const { dependencies, version } = readPackage(join(root, 'package.json'));
  const corrections = edition.corrections.map(
    ({ explainer, correction }) => `${explainer.id}/${correction.id}`,
  );
  return {
    today: edition.today,
    commit: commitAsItStands(root),
    versions: { 'double-entry': version, node: process.versions.node, astro: dependencies['astro'] ?? '' },
    corrections: corrections.toSorted(),
  };
}

/** The commit that the folder holds; nothing where files differ from it, or there is no repository. */
function commitAsItStands(root: string): string | null {
  try {
    const changed = askGit(root, ['status', '--porcelain', '--untracked-files=normal', '--', '.']);
    if (changed === undefined || changed.byteLength > 0) return null;
    return askGitForLine(root, ['rev-parse', 'HEAD']) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const packageSchema = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) });

function readPackage(path: string) {
  return packageSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
