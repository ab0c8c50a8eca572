import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameScripts } from '../../../src/desk/publish/name-scripts.ts';
import { pagePolicy } from '../../../src/formats/hosting/content-policy.ts';
import { emptyFolder } from '../../examples/built-site.ts';

function write(files: Record<string, string>): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const head = `<meta http-equiv="content-security-policy" content="${pagePolicy({ scripts: [], styles: [] })}">`;
// Of the empty file.
const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('naming scripts', () => {
  test('puts the hash of each script into its tag and into the policy of every page', () => {
    const folder = write({
      'index.html': head,
      'bridge/index.html': `${head}<script type="module" src="/_astro/a.js"></script>`,
      '_astro/a.js': '',
    });
    expect(nameScripts(folder)).toEqual({ scripts: [hash], styles: [] });
    const policy = pagePolicy({ scripts: [hash], styles: [] });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(policy);
    const page = readFileSync(join(folder, 'bridge/index.html'), 'utf8');
    expect(page).toContain(policy);
    expect(page).toContain(`<script type="module" src="/_astro/a.js" integrity="${hash}"></script>`);
  });

  test('lets no script run where there is none', () => {
    const folder = write({ 'index.html': head });
    expect(nameScripts(folder)).toEqual({ scripts: [], styles: [] });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(head);
  });

  test('puts the hash of each style that stands in a page into the policy of every page', () => {
    const css = '@media (width < 36rem){b{color:red}}';
    const styled = createHash('sha256').update(css).digest('base64');
    const folder = write({
      'index.html': head,
      'bridge/facts/a/embed/index.html': `${head}<style>${css}</style>`,
      'bridge/facts/b/embed/index.html': `${head}<style>${css}</style>`,
    });
    expect(nameScripts(folder)).toEqual({ scripts: [], styles: [`sha256-${styled}`] });
    for (const path of ['index.html', 'bridge/facts/a/embed/index.html'])
      expect(readFileSync(join(folder, path), 'utf8')).toContain(`style-src 'self' 'sha256-${styled}'; `);
  });

  test('builds nothing that loads a script which is not there, or lacks the policy', () => {
    const folder = write({ 'index.html': `${head}<script src="/a.js"></script>` });
    expect(() => nameScripts(folder)).toThrow('index.html loads /a.js, which is not there.');
    expect(() => nameScripts(write({ 'index.html': '<p>' }))).toThrow(
      'index.html has not the policy that every page has.',
    );
  });
});
