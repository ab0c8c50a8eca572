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
 * run, and they cannot make others of text. It allows nothing `unsafe`, nothing from elsewhere and no form.
 */
export function pagePolicy({ scripts, styles }: NamedByHash): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(quoted).join(' ')}`,
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

/** The same as a header, where it can also forbid other sites to show our pages inside theirs. */
export function headerPolicy(named: NamedByHash): string {
  return `${pagePolicy(named)}; frame-ancestors 'none'`;
}

/** The same for embeds, which are made to be shown inside the pages of others. */
export function embedPolicy(named: NamedByHash): string {
  return `${pagePolicy(named)}; frame-ancestors *`;
}

function quoted(hash: Hash): string {
  return `'${hash}'`;
}
