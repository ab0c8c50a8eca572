import { lstatSync, readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Hints that come one after the other, as when a branch is changed, are one change. */
const quietFor = 40;
/** Some disks and containers give no hints; looking costs a few milliseconds for a thousand files. */
const looksEvery = 1000;

/** A watch over the content. */
export interface ContentWatch {
  /** Ends it; nothing is called any more. */
  close: () => void;
}

/**
 * Calls back whenever a file or folder was written, made, renamed or deleted. The temporary files that text editors write
 * while a file is open do not count.
 * @param folder path of `content/`; it may vanish and come back
 */
export function watchContent(folder: string, onChange: () => void): ContentWatch {
  let known = stateOf(folder);
  let hints = hintsOf(folder, lookSoon);
  let timer: NodeJS.Timeout | undefined;
  const rounds = setInterval(look, looksEvery);

  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(look, quietFor);
  }

  function look(): void {
    // A folder that was deleted and made again is another one, which the system does not tell of.
    if (hints.of !== identityOf(folder)) {
      hints.close();
      hints = hintsOf(folder, lookSoon);
    }
    const state = stateOf(folder);
    if (state === known) return;
    known = state;
    onChange();
  }

  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(rounds);
      hints.close();
    },
  };
}

interface Hints {
  /** Of which folder; nothing while there is none. */
  of: string | undefined;
  close: () => void;
}

/** The system's word that something may have changed. Where it cannot be had, rounds alone find out. */
function hintsOf(folder: string, onHint: () => void): Hints {
  const of = identityOf(folder);
  let watcher: FSWatcher | undefined;
  const close = () => watcher?.close();
  try {
    if (of !== undefined) watcher = watch(folder, { recursive: true }, onHint);
    watcher?.on('error', close);
  } catch {
    // The system has no more watchers to give, or the folder is gone again.
  }
  return { of, close };
}

function identityOf(folder: string): string | undefined {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}`;
}

/** Everything in the content that changes when a file does. */
function stateOf(folder: string): string {
  const entries = entriesBelow(folder).map(({ path, isFolder }) => {
    // The time of a folder changes with each temporary file in it.
    if (isFolder) return path;
    const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined
      ? ''
      : [path, found.mode, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
  });
  return [identityOf(folder), ...entries].join('\n');
}

interface Entry {
  path: string;
  isFolder: boolean;
}

function entriesBelow(folder: string): Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (isOfAnEditor(entry.name)) return [];
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      return [{ path, isFolder }, ...(isFolder ? entriesBelow(path) : [])];
    });
  } catch {
    // It vanished while we looked.
    return [];
  }
}

const temporary = [
  /^\.#/, // Emacs: who holds a file
  /^#.*#$/, // Emacs: what is not saved
  /~$/, // many: the version before
  /^\..*\.sw[a-px]$/, // Vim and Nano: an open file
  /^\.[^/]*\.kate-swp$/,
  /^4913$/, // Vim: whether it may write here
  /^\.goutputstream-/, // GNOME
  /___jb_(?:tmp|old|bak)___$/, // JetBrains
];

/** Whether a file is one that a text editor writes beside a file that is open, and takes away again. */
export function isOfAnEditor(name: string): boolean {
  return temporary.some((pattern) => pattern.test(name));
}
