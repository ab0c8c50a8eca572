import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateContent } from './generated-content.ts';

/*
 * `node tests/quality/try-hostile-builds.ts`: builds the site with hostile content, without asking the desk first, once as
 * it is and once without the gate that stands before the build. Each build is to fail, and nothing in the content to run.
 * It takes minutes, so it is no part of `npm test`.
 */

const section = 'explainers/story-1/sections/8-more.mdx';
const write = `(await import('node:fs')).writeFileSync('canary', 'x')`;
const top = '---\ntitle: More\nkind: background\n---\n\n';

const hostile: Record<string, string> = {
  'an import': `${top}import fs from 'node:fs'\n\nA.\n`,
  'an import of data': `${top}import "data:text/javascript,import('node:fs').then((fs)=>fs.writeFileSync('canary','x'))"\n\nA.\n`,
  'an export': `${top}export const a = ${write}\n\nA.\n`,
  'an export with a tab': `${top}export\tconst a = ${write}\n\nA.\n`,
  'an export with a line end': `${top}export\nconst a = ${write}\n\nA.\n`,
  'an expression': `${top}A {${write}}.\n`,
  'an expression in an attribute': `${top}A <Fact id={${write}}>b</Fact>.\n`,
  'an end of the build': `${top}A {process.exit(0)}.\n`,
  'a layout': `---\ntitle: More\nkind: background\nlayout: "data:text/javascript,import('node:fs').then((fs)=>fs.writeFileSync('canary','x'))"\n---\n\nA.\n`,
  'a layout in TOML': `+++\ntitle = "More"\nkind = "background"\nlayout = "data:text/javascript,import('node:fs')"\n+++\n\nA.\n`,
  'a picture that is a module': `${top}A ![b](../../../../canary.js).\n`,
  'a picture that is a file': `${top}A ![b](../../../../package.json?raw).\n`,
  'a script': `${top}<script>canary</script>\n`,
  'raw HTML': `${top}<Fragment set:html="<b>canary</b>" />\n`,
  'an address with a script': `${top}A [b](java&Tab;script:canary).\n`,
  'a slug': `---\ntitle: More\nkind: background\nslug: part-1\n---\n\nA.\n`,
};

const root = mkdtempSync(join(tmpdir(), 'hostile-builds-'));
try {
  copyProject();
  let wrong = 0;
  for (const gate of ['with the gate', 'without it']) {
    if (gate === 'without it') removeGate();
    wrong += Number(!tell(gate, 'honest content', undefined));
    for (const [name, text] of Object.entries(hostile)) wrong += Number(!tell(gate, name, text));
  }
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true });
}

function copyProject(): void {
  for (const path of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'build.env']) {
    cpSync(path, join(root, path), { recursive: true });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  generateContent(join(root, 'content'), 150);
  writeFileSync(
    join(root, 'canary.js'),
    `import fs from 'node:fs'; fs.writeFileSync('canary', 'x'); export default {};`,
  );
}

function removeGate(): void {
  const config = join(root, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  if (!text.includes('contentGate(root), ')) throw new Error('The gate is not where it was.');
  writeFileSync(config, text.replace('contentGate(root), ', ''));
}

/** Builds, and prints what came of it. */
function tell(gate: string, name: string, text: string | undefined): boolean {
  const path = join(root, 'content', section);
  for (const each of ['dist', '.astro', 'canary']) rmSync(join(root, each), { recursive: true, force: true });
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  if (text !== undefined) writeFileSync(path, text);
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--env-file=build.env', astro, 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  const hasRun = existsSync(join(root, 'canary'));
  const isPrinted = globSync('dist/**/*.html', { cwd: root }).some((page) =>
    readFileSync(join(root, page), 'utf8').includes('canary'),
  );
  const isRight = text === undefined ? status === 0 : status !== 0 && !hasRun && !isPrinted;
  const outcome = [`exit ${String(status)}`, hasRun ? 'IT RAN' : '', isPrinted ? 'PRINTED' : '']
    .filter(Boolean)
    .join(', ');
  const said = `${stderr}${stdout}`
    .split('\n')
    .find((line) => /8-more|Curly|program code|not a field|does not begin/.test(line));
  console.log(
    `${isRight ? 'ok   ' : 'WRONG'} ${gate}: ${name} (${outcome}) ${said?.trim().slice(0, 110) ?? ''}`,
  );
  return isRight;
}
