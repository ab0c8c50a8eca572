import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { hangulIn, subsetHangul } from './subset-hangul.ts';
import { keptFiles, keyOf } from './kept-files.ts';

/** Where the style sheet finds the face, below the root of the project. */
const placeOfFace = '.astro/faces/hangul.woff2';
/** So long after a change of the content the letters are looked at again: many files may change at once. */
const quietFor = 60;

/**
 * Makes the Korean face of the site: the syllables that stand anywhere in the content, and no others. While somebody writes,
 * a new syllable is added as soon as it is saved.
 * @param root folder of the project, in which `content/` stands
 */
export function hangulFace(root: string): AstroIntegration {
  let letters: string | undefined;

  async function make(): Promise<boolean> {
    const now = hangulIn(textsBelow(join(root, 'content')));
    if (now === letters) return false;
    letters = now;
    await writeFace(root, now);
    return true;
  }

  return {
    name: 'hangul-face',
    hooks: {
      'astro:config:setup': async () => {
        await make();
      },
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        const makeAndShow = async () => {
          if (await make()) server.ws.send({ type: 'full-reload' });
        };
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(join(root, 'content') + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void makeAndShow(), quietFor);
        });
      },
    },
  };
}

async function writeFace(root: string, letters: string): Promise<void> {
  const face = readFileSync(join(root, 'src/assets/fonts/noto-serif-kr.woff2'));
  const code = readFileSync(new URL('subset-hangul.ts', import.meta.url));
  const kept = keptFiles(join(root, '.astro/faces/kept'), '.woff2');
  const key = keyOf(letters, face, code);
  const bytes = await kept.take(key, () => subsetHangul(face, letters));
  kept.keepOnly([key]);
  const place = join(root, placeOfFace);
  if (existsSync(place) && readFileSync(place).equals(bytes)) return;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}

/** The texts of all files below a folder; none if it is missing, of which the desk tells. */
function textsBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:yaml|mdx)$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  } catch {
    return [];
  }
}
