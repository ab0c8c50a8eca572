import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium that can be started. */
export interface Browser {
  path: string;
  /** Where it was found, for the message that says which browser is used. */
  origin: 'CHROMIUM_PATH' | 'Playwright' | 'system' | 'npm';
  /** What its process needs besides our own environment. */
  environment: Record<string, string>;
}

/** Why no browser can be started, worded for whoever typed the command. */
export class NoBrowser extends Error {
  override name = 'NoBrowser';
}

/** The places to look, as values and functions, so that the order can be tested without any browser. */
export interface Places {
  /** The value of CHROMIUM_PATH, if it is set. */
  chosen: string | undefined;
  ofPlaywright: () => string;
  ofSystem: readonly string[];
  exists: (path: string) => boolean;
  carriedByNpm: () => Promise<Browser>;
}

const USUAL_PATHS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium for tests and for PDFs: the one that CHROMIUM_PATH names, Playwright's own, one of the system, or the one
 * that an npm package carries (Linux only).
 *
 * @param places where to look; by default this machine
 * @throws {NoBrowser} if CHROMIUM_PATH names no file, or no browser is found
 */
export async function findBrowser(places: Places = thisMachine()): Promise<Browser> {
  const { chosen, exists } = places;
  if (chosen !== undefined && chosen !== '') {
    if (!exists(chosen)) throw new NoBrowser(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
    return { path: chosen, origin: 'CHROMIUM_PATH', environment: {} };
  }

  const own = places.ofPlaywright();
  if (exists(own)) return { path: own, origin: 'Playwright', environment: {} };

  const installed = places.ofSystem.find(exists);
  if (installed !== undefined) return { path: installed, origin: 'system', environment: {} };

  try {
    return await places.carriedByNpm();
  } catch (cause) {
    throw new NoBrowser(
      'There is no Chromium. Install one (`apt-get install chromium`, `npx playwright install chromium`) or name one in CHROMIUM_PATH.',
      { cause },
    );
  }
}

/** How a Chromium is started: quietly, and so that it runs in containers too. */
export function launchOptions({ path, environment }: Browser) {
  return {
    executablePath: path,
    env: { ...process.env, ...environment },
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Chromium refuses to start its sandbox for root, as which containers often run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

function thisMachine(): Places {
  return {
    chosen: process.env['CHROMIUM_PATH'],
    ofPlaywright: () => chromium.executablePath(),
    ofSystem: USUAL_PATHS,
    exists: existsSync,
    carriedByNpm: unpackFromNpm,
  };
}

/**
 * Unpacks the Chromium inside @sparticuz/chromium, with the system libraries it carries for machines that lack
 * them: the package itself unpacks those on Amazon's machines only.
 */
async function unpackFromNpm(): Promise<Browser> {
  if (process.platform !== 'linux') throw new Error('@sparticuz/chromium runs on Linux only.');
  const { default: carried, inflate } = await import('@sparticuz/chromium');
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const path = await carried.executablePath();
  await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  return {
    path,
    origin: 'npm',
    environment: {
      LD_LIBRARY_PATH: join(tmpdir(), 'al2023/lib'),
      FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
    },
  };
}
