/** SHA-256 of a script as a policy names it: `sha256-…`, in base 64. */
export type ScriptHash = `sha256-${string}`;

/**
 * What a browser may load and run on our pages, should anything else ever stand in one. Only scripts that it names by their hash
 * run, and they cannot make others of text. It allows nothing `unsafe`, nothing from elsewhere and no form.
 *
 * @param scripts hashes of the scripts that the site has; without one no script runs
 */
export function pagePolicy(scripts: readonly ScriptHash[]): string {
  const allowed = scripts.map((hash) => `'${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${allowed === '' ? "'none'" : allowed}`,
    "style-src 'self'",
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
export function headerPolicy(scripts: readonly ScriptHash[]): string {
  return `${pagePolicy(scripts)}; frame-ancestors 'none'`;
}
