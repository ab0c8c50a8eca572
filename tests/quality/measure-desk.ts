import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectProblems } from '../../src/desk/collect-problems.ts';
import { generateContent } from './generated-content.ts';

/*
 * `npm run measure:desk`: how the check grows with the content. Each size runs in a process of its own, so that its
 * memory is its own.
 */

const sizes = [1250, 2500, 5000, 10_000] as const;
const [root] = process.argv.slice(2);

if (root !== undefined) checkAndTell(root);
else {
  console.log('   files   seconds   ms a file   largest memory, MB   problems');
  for (const size of sizes) measure(size);
}

function measure(size: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'double-entry-'));
  try {
    const files = generateContent(join(folder, 'content'), size);
    const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The check of ${files} files ended with ${String(status)}. ${stderr}`);
    const [seconds = NaN, memory = NaN, problems = NaN] = stdout.trim().split(' ').map(Number);
    const cells = [files, seconds.toFixed(2), ((seconds * 1000) / files).toFixed(3), memory, problems];
    const widths = [8, 10, 12, 21, 11];
    console.log(cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints the seconds it took from the start of the process, its largest memory in MB, and the number of problems. */
function checkAndTell(folder: string): void {
  const { problems } = collectProblems(folder, undefined);
  const { maxRSS } = process.resourceUsage();
  console.log((performance.now() / 1000).toFixed(3), Math.round(maxRSS / 1024), problems.length);
}
