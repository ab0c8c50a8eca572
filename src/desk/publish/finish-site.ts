import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import type { Edition } from '../../edition/edition.ts';
import { readEdition } from '../../edition/read-edition.ts';
import { audienceOf, type Audience } from '../../edition/staging.ts';
import { servingFiles } from '../../formats/hosting/serving-files.ts';
import { servingRules } from '../../formats/hosting/serving-rules.ts';
import { askGit, askGitForLine } from '../since/git.ts';
import { compressTexts } from './compress-texts.ts';
import { passGate } from './gate.ts';
import { moveToAddress, publishedAt } from './move-to-address.ts';
import { nameScripts } from './name-scripts.ts';
import { owedToReaders } from './owed-to-readers.ts';
import { wordPlaceholders } from './word-placeholders.ts';
import {
  makeManifest,
  manifestAsText,
  manifestPath,
  pathsIn,
  type AboutEdition,
} from './edition-manifest.ts';

/**
 * Makes a built site ready for any static host: each text also compressed, and a manifest of every file.
 * @param root folder of the project
 */
export function finishSite(root: string): AstroIntegration {
  let audience: Audience = 'readers';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Astro tells its integrations of no mode, and Vite does.
        const configResolved = ({ mode }: { mode: string }) => {
          audience = audienceOf(mode);
        };
        updateConfig({ vite: { plugins: [{ name: 'finish-site', configResolved }] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const edition = editionIn(root, audience);
        const rules = servingRules(nameScripts(folder));
        const { address, base } = publishedAt(process.env['SITE_URL']);
        const files = servingFiles({ rules, moved: edition.moved, base, paths: pathsIn(folder) });
        for (const [path, text] of Object.entries(files)) writeInto(folder, path, text);
        passGate(folder, edition);
        moveToAddress(folder, process.env['SITE_URL']);
        await compressTexts(folder);
        const manifest = makeManifest(folder, aboutEdition(edition, root));
        writeInto(folder, manifestPath, manifestAsText(manifest));
        for (const placeholder of wordPlaceholders(address)) logger.warn(placeholder);
      },
    },
  };
}

function writeInto(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function editionIn(root: string, audience: Audience): Edition {
  const { edition } = readEdition(join(root, 'content'), process.env['TODAY'], audience);
  if (edition === undefined) throw new Error('The content changed while the site was built. Build it again.');
  return edition;
}

function aboutEdition(edition: Edition, root: string): AboutEdition {
  const { dependencies, version } = readPackage(join(root, 'package.json'));
  return {
    today: edition.today,
    commit: commitAsItStands(root),
    versions: { 'double-entry': version, node: process.versions.node, astro: dependencies['astro'] ?? '' },
    ...owedToReaders(edition),
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
