import { embedPage } from '../../addresses.ts';
import type { MovedPage } from '../../edition/edition.ts';
import { asCaddyEdition, asCaddyfile } from './as-caddyfile.ts';
import { asCloudFrontPolicy } from './as-cloudfront.ts';
import { asHeadersFile } from './as-headers-file.ts';
import { asNginxEdition, asNginxServer } from './as-nginx.ts';
import { asRedirectsFile } from './as-redirects-file.ts';
import { asS3Upload } from './as-s3.ts';
import { headersOf, rulesAsJson, rulesPath, type ServingRule } from './serving-rules.ts';

/** A built site, as far as web servers must know it. Rules, moves and files are told by paths within it. */
export interface SiteToServe {
  rules: readonly ServingRule[];
  moved: readonly MovedPage[];
  /** Path below which it lies on its host, with a slash at both ends: `/` for all of the host. */
  base: string;
  /** All its files, from its root, without a slash before them. */
  paths: readonly string[];
}

/** What web servers read of an edition, by where it stands in the site. */
export function servingFiles({ rules, moved, base, paths }: SiteToServe): Record<string, string> {
  // CloudFront has one policy for all that a path may be like, so each tells everything of files such as these.
  const cloudFront = Object.entries({
    headers: '/',
    'data-headers': '/data.json',
    'card-headers': '/card.png',
    'embed-headers': embedPage('story', 'facts', 'fact'),
  }).map(([name, path]) => [
    `serving/cloudfront-${name}.json`,
    asCloudFrontPolicy(headersOf(rules, path), `double-entry-${name}`),
  ]);
  const onHost = (path: string) => `${base}${path.slice(1)}`;
  const rulesOnHost = rules.map((rule) =>
    rule.reach.kind === 'folder'
      ? { ...rule, reach: { ...rule.reach, folder: onHost(rule.reach.folder) } }
      : rule,
  );
  const movedOnHost = moved.map(({ from, to }) => ({ from: onHost(from), to: onHost(to) }));
  // Caddy takes the base away before it looks at what was asked.
  const movedForCaddy = moved.map(({ from, to }) => ({ from, to: onHost(to) }));
  return {
    _headers: asHeadersFile(rulesOnHost, base),
    _redirects: asRedirectsFile(movedOnHost),
    [rulesPath]: rulesAsJson(rules),
    'serving/nginx-edition.conf': asNginxEdition(rulesOnHost, movedOnHost),
    'serving/nginx-server.conf': asNginxServer(rules, base),
    'serving/caddy-edition': asCaddyEdition(rules, movedForCaddy),
    'serving/Caddyfile': asCaddyfile(rules, base),
    ...Object.fromEntries(cloudFront),
    'serving/s3-upload.sh': asS3Upload(
      rules,
      paths.map((path) => `/${path}`),
    ),
  };
}
