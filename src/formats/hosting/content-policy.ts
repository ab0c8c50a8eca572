/** SHA-256 of a script as a policy names it: `sha256-…`, in base 64. */
export type ScriptHash = `sha256-${string}`;

/**
 * What a browser may load and run on our pages, should anything else ever stand in one. Only scripts that it names by their hash
 * run, and they cannot make others of text. It allows nothing `unsafe`, nothing from elsewhere, and no form to send anything.
 *
 * @param scripts hashes of the scripts that the page loads; without one no script runs
 * @param asksForFiles whether its script may ask for files of ours
 */
export function pagePolicy(scripts: readonly ScriptHash[], asksForFiles = false): string {
  const allowed = scripts.map((hash) => `'${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${allowed === '' ? "'none'" : allowed}`,
    ...(asksForFiles ? ["connect-src 'self'"] : []),
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

/**
 * The same as a header, which goes with every page: it allows what any of them needs, where each page allows itself only what it needs. It
 * can also forbid other sites to show our pages inside theirs.
 * @param scripts hashes of all scripts of the site
 */
export function headerPolicy(scripts: readonly ScriptHash[]): string {
  return `${pagePolicy(scripts, true)}; frame-ancestors 'none'`;
}
