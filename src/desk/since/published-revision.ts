import { printable } from '../../edition/reading/printable.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { askGit, askGitForLine } from './git.ts';

/**
 * The commit at which content is taken as published: where the branch of now left the revision, so that what others have
 * published since is not taken for something that vanished here. Where the two have no commit in common, the revision itself.
 * @param root folder of the project
 * @param revision a branch, tag or commit, as typed
 * @returns the full name of the commit
 * @throws {RangeError} with words for the editor, if git does not know the revision or too little of its history
 */
export function publishedRevision(root: string, revision: string): string {
  if (askGitForLine(root, ['rev-parse', '--show-toplevel']) === undefined) {
    throw new RangeError('--since compares with a git revision, and this folder is not in a git repository.');
  }
  const commit = commitNamed(root, revision);
  if (commit === undefined) throw new RangeError(unknownRevision(root, revision));
  const base = askGitForLine(root, ['merge-base', commit, 'HEAD']);
  if (base !== undefined) return base;
  if (askGitForLine(root, ['rev-parse', '--is-shallow-repository']) === 'true') {
    throw new RangeError(
      `This copy of the repository is shallow: it does not reach back to where "${printable(revision)}" and this branch part. Run git fetch --unshallow, or in GitHub Actions give actions/checkout fetch-depth: 0.`,
    );
  }
  return commit;
}

function commitNamed(root: string, revision: string): string | undefined {
  // Nothing that begins with a hyphen is a revision; git would take it for an option.
  if (!/^[^\s-]\S*$/.test(revision)) return undefined;
  return askGitForLine(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
}

function unknownRevision(root: string, revision: string): string {
  const names = (askGit(root, ['for-each-ref', '--format=%(refname:short)'])?.toString('utf8') ?? '')
    .split('\n')
    .filter((name) => name !== '');
  const near = nearestName(revision, names);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  const isShallow = askGitForLine(root, ['rev-parse', '--is-shallow-repository']) === 'true';
  const fetch = isShallow
    ? ' This copy of the repository is shallow: run git fetch --unshallow, or in GitHub Actions give actions/checkout fetch-depth: 0.'
    : ' If it is a branch on the server, run git fetch first.';
  return `git knows no revision "${printable(revision)}".${meant}${fetch}`;
}
