import { headersOf, textTypes, type ServingRule } from './serving-rules.ts';

const charset = '; charset=utf-8';
/** S3 says of a file what it was told with it, so it must be told of every kind that the site has. */
const types: Readonly<Record<string, string>> = {
  html: `text/html${charset}`,
  css: `text/css${charset}`,
  js: `text/javascript${charset}`,
  txt: `text/plain${charset}`,
  xml: `application/xml${charset}`,
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  png: 'image/png',
  woff2: 'font/woff2',
  ...Object.fromEntries(Object.entries(textTypes).map(([ending, type]) => [ending, `${type}${charset}`])),
};

/** What only other hosts read, and the compressed twins: CloudFront compresses by itself. */
const notUploaded = /\.(?:br|gz)$|^\/_headers$|^\/_redirects$|^\/serving\//;

/**
 * A shell script that puts a built site into a bucket of Amazon S3, each kind of file with its type and its time to be kept: what
 * is named by its content first, pages last, nothing deleted, so that no page ever refers to what is not there.
 * @param paths of all files of the site, from its root, each with a slash before it
 * @throws if it does not know the type of a file, or one kind of file is kept for different times
 */
export function asS3Upload(rules: readonly ServingRule[], paths: readonly string[]): string {
  const times = new Map<string, string>();
  for (const path of paths) {
    if (notUploaded.test(path)) continue;
    const kind = kindOf(path);
    const time = headersOf(rules, path)['Cache-Control'] ?? '';
    if ((times.get(kind) ?? time) !== time)
      throw new Error(
        `${path} is to be kept otherwise than other files like it: as-s3.ts has to tell them apart.`,
      );
    times.set(kind, time);
  }
  const puts = [...times].sort(assetsFirst).map(([kind, time]) => putOf(kind, time));
  return `#!/bin/sh
# Puts this edition into a bucket: sh serving/s3-upload.sh <name of the bucket>
set -eu
bucket="\${1:?Write the name of the bucket after the script.}"
cd "$(dirname "$0")/.."
put() {
  aws s3 cp "./$1" "s3://$bucket/$1" --recursive --only-show-errors --exclude '*' --include "*.$2" \\
    --exclude "$3" --exclude 'serving/*' --content-type "$4" --cache-control "$5"
}
${puts.join('\n')}
`;
}

/** The folder of what is named by its content, or the root; then the ending. */
function kindOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!Object.hasOwn(types, ending))
    throw new Error(`The type of ${path} is not known. Write it in src/formats/hosting/as-s3.ts.`);
  return `${path.startsWith('/_astro/') ? '_astro/' : ''} ${ending}`;
}

function putOf(kind: string, time: string): string {
  const [folder = '', ending = ''] = kind.split(' ');
  const without = folder === '' ? '_astro/*' : '';
  return `put '${folder}' ${ending} '${without}' '${types[ending] ?? ''}' '${time}'`;
}

function assetsFirst([one]: readonly [string, string], [other]: readonly [string, string]): number {
  const rank = (kind: string) => (kind.startsWith('_astro/') ? 0 : kind === ' html' ? 2 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
