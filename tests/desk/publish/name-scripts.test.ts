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

const headWith = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const none = { scripts: [], styles: [] };
const head = headWith(pagePolicy(none));
// Of the empty file.
const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

describe('naming scripts', () => {
  test('puts the hash of each script into its tag and into the policy of the pages that load it', () => {
    const folder = write({
      'index.html': head,
      'bridge/index.html': `${head}<script type="module" src="/_astro/a.js"></script>`,
      'search/index.html': `${headWith(pagePolicy(none, true))}<script type="module" src="/_astro/b.js"></script>`,
      '_astro/a.js': '',
      '_astro/b.js': 'b',
    });
    const other = 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=';
    expect(nameScripts(folder)).toEqual({ scripts: [hash, other], styles: [] });
    const pageAt = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(pageAt('index.html')).toBe(head);
    expect(pageAt('bridge/index.html')).toBe(
      `${headWith(pagePolicy({ ...none, scripts: [hash] }))}<script type="module" src="/_astro/a.js" integrity="${hash}"></script>`,
    );
    expect(pageAt('search/index.html')).toContain(headWith(pagePolicy({ ...none, scripts: [other] }, true)));
  });

  test('lets no script run where there is none', () => {
    const folder = write({ 'index.html': head });
    expect(nameScripts(folder)).toEqual({ scripts: [], styles: [] });
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(head);
  });

  test('builds nothing whose script needs another, which would not run', () => {
    const folder = write({
      'index.html': `${head}<script type="module" src="/_astro/a.js"></script>`,
      '_astro/a.js': 'import{t as e}from"./day.js";e();',
    });
    expect(() => nameScripts(folder)).toThrow(
      'index.html loads /_astro/a.js, which loads another script that no page names. Two scripts of the site share a file: give each its own.',
    );
  });

  test('puts the hash of each style that stands in a page into the policy of that page', () => {
    const css = '@media (width < 36rem){b{color:red}}';
    const styled = createHash('sha256').update(css).digest('base64');
    const folder = write({
      'index.html': head,
      'bridge/facts/a/embed/index.html': `${head}<style>${css}</style>`,
      'bridge/facts/b/embed/index.html': `${head}<style>${css}</style>`,
    });
    expect(nameScripts(folder)).toEqual({ scripts: [], styles: [`sha256-${styled}`] });
    const pageAt = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(pageAt('index.html')).toBe(head);
    expect(pageAt('bridge/facts/a/embed/index.html')).toContain(`style-src 'self' 'sha256-${styled}'; `);
  });

  test('builds nothing that loads a script which is not there, or lacks the policy', () => {
    const folder = write({ 'index.html': `${head}<script src="/a.js"></script>` });
    expect(() => nameScripts(folder)).toThrow('index.html loads /a.js, which is not there.');
    expect(() => nameScripts(write({ 'index.html': '<p>' }))).toThrow(
      'index.html has not the policy that every page has.',
    );
  });
});
