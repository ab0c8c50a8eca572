/** SHA-256 of a script or style as a policy names it: `sha256-…`, in base 64. */
export type Hash = `sha256-${string}`;

/** What may run and style our pages, each by its hash. */
export interface NamedByHash {
  /** Files and data of scripts; without one no script runs. */
  scripts: readonly Hash[];
  /** Styles that stand in a page itself, as in embeds. */
  styles: readonly Hash[];
}

/**
 * What a browser may load and run on our pages, should anything else ever stand in one. Only scripts that it names by their hash
 * run, and they cannot make others of text. It allows nothing `unsafe`, nothing from elsewhere, and no form to send anything.
 *
 * @param named hashes of the scripts that the page loads, and of the styles that stand in it; without a script none runs
 * @param asksForFiles whether its script may ask for files of ours
 */
export function pagePolicy({ scripts, styles }: NamedByHash, asksForFiles = false): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(quoted).join(' ')}`,
    ...(asksForFiles ? ["connect-src 'self'"] : []),
    `style-src ${["'self'", ...styles.map(quoted)].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * The same as a header, which goes with every page: it allows what any of them needs, where each page allows itself only what it needs. It
 * can also forbid other sites to show our pages inside theirs.
 * @param named hashes of all scripts of the site
 */
export function headerPolicy({ scripts }: NamedByHash): string {
  return `${pagePolicy({ scripts, styles: [] }, true)}; frame-ancestors 'none'`;
}

/**
 * The same for embeds, which run no script and are made to be shown inside the pages of others.
 * @param named hashes of all styles that stand in them
 */
export function embedPolicy({ styles }: NamedByHash): string {
  return `${pagePolicy({ scripts: [], styles })}; frame-ancestors *`;
}

function quoted(hash: Hash): string {
  return `'${hash}'`;
}
