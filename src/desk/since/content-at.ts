import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent, type Content } from '../../edition/read-content.ts';
import { askGit } from './git.ts';

/**
 * The content as it stood in a commit.
 * @param root folder of the project
 * @param commit the full name of a commit
 * @throws {RangeError} if git cannot give it
 */
export function contentAt(root: string, commit: string): Content {
  const files = filesAt(root, commit);
  const folder = mkdtempSync(join(tmpdir(), 'double-entry-'));
  try {
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    mkdirSync(join(folder, 'content'), { recursive: true });
    return readContent(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface FileAt {
  /** From the project's root. */
  path: string;
  bytes: Uint8Array;
}

function filesAt(root: string, commit: string): FileAt[] {
  // The project may stand in a folder of a larger repository.
  const listed = askGit(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']);
  if (listed === undefined) throw cannotRead(commit);
  const blobs = listed.toString('utf8').split('\0').flatMap(blobOf);
  if (blobs.length === 0) return [];
  const batch = askGit(root, ['cat-file', '--batch'], blobs.map(({ name }) => `${name}\n`).join(''));
  if (batch === undefined) throw cannotRead(commit);
  let at = 0;
  return blobs.map(({ path }) => {
    const end = batch.indexOf('\n', at);
    const size = Number(/ (\d+)$/.exec(batch.toString('utf8', at, end))?.[1]);
    if (!Number.isInteger(size)) throw cannotRead(commit);
    const bytes = batch.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { path, bytes };
  });
}

/** What a line of `git ls-tree` names: a plain file below `content/`; no link, and nothing of another repository. */
function blobOf(line: string): { name: string; path: string }[] {
  const [, name, path] = /^100\d{3} blob ([0-9a-f]+)\t(content\/.+)$/s.exec(line) ?? [];
  if (name === undefined || path === undefined) return [];
  return path.split('/').some((step) => step === '..' || step === '.') ? [] : [{ name, path }];
}

function cannotRead(commit: string): RangeError {
  return new RangeError(
    `git cannot give the content of ${commit.slice(0, 12)}. If this copy of the repository is partial, fetch it whole: git fetch --unshallow.`,
  );
}
