import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, type Finding } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { asCaddyEdition, asCaddyfile } from '../../../src/formats/hosting/as-caddyfile.ts';
import { asCloudFrontPolicy } from '../../../src/formats/hosting/as-cloudfront.ts';
import { asHeadersFile } from '../../../src/formats/hosting/as-headers-file.ts';
import { asNginxEdition, asNginxServer } from '../../../src/formats/hosting/as-nginx.ts';
import { asRedirectsFile } from '../../../src/formats/hosting/as-redirects-file.ts';
import { asS3Upload } from '../../../src/formats/hosting/as-s3.ts';
import {
  embedPolicy,
  headerPolicy,
  pagePolicy,
  type NamedByHash,
} from '../../../src/formats/hosting/content-policy.ts';
import { servingFiles } from '../../../src/formats/hosting/serving-files.ts';
import {
  headersOf,
  readRules,
  rulesAsJson,
  servingRules,
} from '../../../src/formats/hosting/serving-rules.ts';

const named: NamedByHash = { scripts: ['sha256-abc='], styles: ['sha256-style='] };
const rules = servingRules(named);
const embed = '/bridge/facts/crossings/embed/';
const moves = [
  { from: '/old/', to: '/new/' },
  { from: '/old/facts/dam/', to: '/new/facts/bridge/' },
];

describe('the policy of pages', () => {
  test('runs no script where there is none, and otherwise only those it names by their hash', () => {
    expect(pagePolicy({ scripts: [], styles: [] })).toContain("; script-src 'none'; ");
    expect(pagePolicy({ scripts: ['sha256-abc=', 'sha256-def='], styles: [] })).toContain(
      "; script-src 'sha256-abc=' 'sha256-def='; ",
    );
  });

  test('lets a page ask for files of ours only where it says that it does; the header, which goes with all, allows it', () => {
    expect(pagePolicy({ scripts: [], styles: [] })).not.toContain('connect-src');
    expect(pagePolicy(named, true)).toContain("; connect-src 'self'; ");
    expect(headerPolicy(named)).toContain("; connect-src 'self'; ");
  });

  test('allows nothing unsafe, nothing from elsewhere, no form, no base and no text as script', () => {
    const policy = headerPolicy(named);
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(policy.split('; ')).toContain(part);
    }
  });
});

test('Google’s evaluator of policies finds nothing in it above information', () => {
  const hash = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  const told = (findings: Finding[]) =>
    findings.filter(({ severity }) => severity < Severity.INFO).map(({ description }) => description);
  for (const policy of [headerPolicy, embedPolicy]) {
    const { csp } = new CspParser(policy({ scripts: [hash], styles: [hash] }));
    expect(told(new CspEvaluator(csp).evaluate())).toEqual([]);
  }
  const { csp: loose } = new CspParser("script-src 'unsafe-inline'");
  expect(told(new CspEvaluator(loose).evaluate())).not.toEqual([]);
});

describe('the table of serving rules', () => {
  test('has a page asked for again each time, and what is named by its content kept for a year', () => {
    expect(headersOf(rules, '/bridge/index.html')['Cache-Control']).toBe(
      'public, max-age=0, must-revalidate',
    );
    expect(headersOf(rules, '/_astro/page.css')['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf(rules, '/updates.atom')['Cache-Control']).toBe('public, max-age=300');
  });

  test('gives every file the policy, and only feeds, data and cards to other sites', () => {
    for (const path of ['/index.html', '/_astro/page.css', '/updates.atom', '/404.html']) {
      expect(headersOf(rules, path)['Content-Security-Policy']).toBe(headerPolicy(named));
    }
    const sharing = (path: string) => headersOf(rules, path)['Cross-Origin-Resource-Policy'];
    expect(['/index.html', '/_astro/page.css', '/updates.rss', '/cards/a.png'].map(sharing)).toEqual([
      'same-origin',
      'same-origin',
      'cross-origin',
      'cross-origin',
    ]);
  });

  test('lets everybody frame an embed, and nobody frame anything else', () => {
    for (const path of [
      embed,
      `${embed}index.html`,
      '/bridge/charts/crossings.tolls/embed/',
      '/bridge/forecasts/opening/embed/',
      '/below/a/path/bridge/facts/crossings/embed/',
    ]) {
      const said = headersOf(rules, path);
      expect(said['Content-Security-Policy'], path).toBe(embedPolicy(named));
      expect(said['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/);
      expect(said).not.toHaveProperty('X-Frame-Options');
      // A page that shuts out what does not let itself be shown may show it all the same.
      expect(said).toMatchObject({
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
    }
    for (const path of [
      '/',
      '/bridge/',
      '/bridge/facts/crossings/',
      '/bridge/facts/embed/',
      '/bridge/updates/crossings/embed/',
      '/404.html',
      '/bridge/facts/crossings/oembed.json',
    ]) {
      const said = headersOf(rules, path);
      expect(said['Content-Security-Policy'], path).toMatch(/; frame-ancestors 'none'$/);
      expect(said['X-Frame-Options'], path).toBe('DENY');
    }
  });

  test('can be read back from the site', () => {
    expect(readRules(rulesAsJson(rules))).toEqual(rules);
  });
});

describe('what hosts read', () => {
  test('Netlify and Cloudflare Pages are told of pages alone what is otherwise for some other files', () => {
    const blocks = asHeadersFile(rules, '/').trimEnd().split('\n\n');
    const told = (pattern: string) => blocks.find((block) => block.split('\n')[1] === pattern) ?? '';
    expect(told('/*')).toContain('  Content-Security-Policy: ');
    for (const name of ['Cache-Control', 'Cross-Origin-Resource-Policy']) {
      expect(told('/*')).not.toContain(`  ${name}: `);
      for (const pattern of ['/', '/*/', '/*.json']) expect(told(pattern)).toContain(`  ${name}: `);
    }
    const places = ['/*', '/*/', '/*.json'].map((pattern) => blocks.indexOf(told(pattern)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('Cloudflare Pages forgets of embeds what it would say of pages, and Netlify takes what stands last', () => {
    const blocks = asHeadersFile(rules, '/').trimEnd().split('\n\n');
    const framed = blocks.filter((block) => block.includes('frame-ancestors *'));
    expect(framed).toEqual(blocks.slice(-3));
    expect(framed.map((block) => block.split('\n')[1])).toEqual([
      '/:explainer/facts/:id/embed/',
      '/:explainer/forecasts/:id/embed/',
      '/:explainer/charts/:id/embed/',
    ]);
    for (const block of framed) {
      const lines = block.split('\n').slice(2);
      expect(lines).toContain('  Cross-Origin-Resource-Policy: cross-origin');
      for (const name of ['Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'X-Frame-Options'])
        expect(lines).toContain(`  ! ${name}`);
    }
  });

  test('earlier addresses lead on by a permanent redirect', () => {
    expect(asRedirectsFile(moves)).toMatch(
      /^# .+\n\/old\/ \/new\/ 301\n\/old\/facts\/dam\/ \/new\/facts\/bridge\/ 301\n$/,
    );
    expect(asNginxEdition(rules, moves)).toContain(
      'map $uri $moved_to {\n  /old/ /new/;\n  /old/facts/dam/ /new/facts/bridge/;\n}',
    );
    expect(asCaddyEdition(rules, moves)).toContain('    redir /old/ /new/ 301\n');
  });

  test('nginx says every header of the table, and the last rule that fits wins', () => {
    const edition = asNginxEdition(rules, []);
    const server = asNginxServer(rules, '/');
    for (const name of new Set(rules.flatMap(({ headers }) => Object.keys(headers)))) {
      const variable = `$edition_${name.toLowerCase().replaceAll('-', '_')}`;
      expect(edition).toContain(`map $uri ${variable} {`);
      expect(server).toContain(`add_header ${name} ${variable} always;`);
    }
    expect(edition).toContain(
      [
        'map $uri $edition_cache_control {',
        '  "~\\.(?:atom|rss|json|csv|bib|ris|md)$" "public, max-age=300";',
        '  "~^/_astro/" "public, max-age=31536000, immutable";',
        '  default "public, max-age=0, must-revalidate";',
        '}',
      ].join('\n'),
    );
    // It does not send a header without a value.
    expect(edition).toContain(
      [
        'map $uri $edition_x_frame_options {',
        '  "~/(?:facts|forecasts|charts)/[^/]+/embed/" "";',
        '  default "DENY";',
        '}',
      ].join('\n'),
    );
  });

  test('Caddy gives compressed twins, our own page where there is none, and the headers on it as well', () => {
    expect(asCaddyfile(rules, '/')).toContain('precompressed br gzip');
    expect(asCaddyfile(rules, '/')).toContain('rewrite * /404.html\n    import edition');
    const edition = asCaddyEdition(rules, []);
    expect(edition).toContain('    @rule1 path /_astro/*\n');
    const embeds = 'path_regexp /(?:facts|forecasts|charts)/[^/]+/embed/\n';
    expect(edition).toContain(`    @rule4 ${embeds}`);
    expect(edition).toContain(
      `    @butX-Frame-Options not ${embeds}    header @butX-Frame-Options X-Frame-Options "DENY"\n`,
    );
  });

  test('below a path of a host, each server is told addresses as it sees them', () => {
    const files = servingFiles({ rules, moved: moves, base: '/news/', paths: [] });
    expect(files['_headers']).toContain('\n/news/_astro/*\n');
    expect(files['_redirects']).toContain('\n/news/old/ /news/new/ 301\n');
    expect(files['serving/nginx-edition.conf']).toContain('  "~^/news/_astro/" "public');
    expect(files['serving/nginx-edition.conf']).toContain('  /news/old/ /news/new/;\n');
    expect(files['serving/nginx-server.conf']).toContain('  location /news/ {\n    alias /srv');
    // Caddy has taken the path away before it looks.
    expect(files['serving/caddy-edition']).toContain(' path /_astro/*\n');
    expect(files['serving/caddy-edition']).toContain('redir /old/ /news/new/ 301\n');
    expect(files['serving/Caddyfile']).toContain('  handle_path /news/* {\n');
    expect(readRules(files['serving/rules.json'] ?? '')).toEqual(rules);
  });

  test('below a path, Netlify and Cloudflare Pages are told of embeds there', () => {
    const said = servingFiles({ rules, moved: [], base: '/news/', paths: [] })['_headers'];
    expect(said).toContain('\n/news/:explainer/facts/:id/embed/\n');
    expect(said).not.toContain('\n/:explainer/');
  });

  test('CloudFront is told every header but how long to keep a copy, which S3 is told with each file', () => {
    const policy = asCloudFrontPolicy(headersOf(rules, '/'), 'double-entry');
    expect(JSON.parse(policy)).toMatchObject({
      Name: 'double-entry',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { ContentSecurityPolicy: headerPolicy(named), Override: true },
        StrictTransportSecurity: {
          AccessControlMaxAgeSec: 63_072_000,
          IncludeSubdomains: false,
          Preload: false,
          Override: true,
        },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
      },
      CustomHeadersConfig: { Quantity: 4 },
    });
    expect(policy).not.toContain('Cache-Control');
    const files = servingFiles({ rules, moved: [], base: '/', paths: [] });
    const ofEmbeds = files['serving/cloudfront-embed-headers.json'];
    expect(ofEmbeds).toContain('frame-ancestors *');
    expect(ofEmbeds).not.toMatch(/frame-ancestors 'none'|FrameOptions|Cache-Control/);
    const shared = { Header: 'Cross-Origin-Resource-Policy', Value: 'cross-origin', Override: true };
    for (const name of ['data', 'card'])
      expect(JSON.parse(files[`serving/cloudfront-${name}-headers.json`] ?? '')).toMatchObject({
        CustomHeadersConfig: { Items: expect.arrayContaining([shared]) },
      });
    expect(JSON.parse(files['serving/cloudfront-data-headers.json'] ?? '')).toMatchObject({
      CorsConfig: { AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] } },
    });
  });

  test('S3 is told type and time of each kind of file: what is named by its content first, pages last, no twins', () => {
    const paths = [
      '/index.html',
      '/index.html.br',
      '/updates.atom',
      '/_headers',
      '/serving/x.conf',
      '/_astro/a.js',
    ];
    expect(asS3Upload(rules, paths).match(/^put '.*/gm)).toEqual([
      "put '_astro/' js '' 'text/javascript; charset=utf-8' 'public, max-age=31536000, immutable'",
      "put '' atom '_astro/*' 'application/atom+xml; charset=utf-8' 'public, max-age=300'",
      "put '' html '_astro/*' 'text/html; charset=utf-8' 'public, max-age=0, must-revalidate'",
    ]);
  });

  test('a kind of file that S3 could not be told of stops the build', () => {
    expect(() => asS3Upload(rules, ['/film.mp4'])).toThrow(
      'The type of /film.mp4 is not known. Write it in src/formats/hosting/as-s3.ts.',
    );
    const extra = {
      reach: { kind: 'folder', folder: '/new/' } as const,
      headers: { 'Cache-Control': 'no-store' },
    };
    expect(() => asS3Upload([...rules, { ...extra, because: '' }], ['/a.html', '/new/b.html'])).toThrow(
      '/new/b.html is to be kept otherwise than other files like it: as-s3.ts has to tell them apart.',
    );
  });
});
