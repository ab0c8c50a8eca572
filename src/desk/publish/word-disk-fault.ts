/** What a disk or its system may say, by its code, worded to follow "stopped: ". */
const faults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota on the disk is used up',
  EFBIG: 'files may not get as large there',
  EROFS: 'the disk can only be read',
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to change that',
  EIO: 'the disk failed to read or to write',
  ENOTDIR: 'there is a file where a folder belongs',
  EISDIR: 'there is a folder where a file belongs',
  EMFILE: 'too many files are open',
};

/** The same from SQLite, which keeps the lock, by the number of its fault. */
const faultsOfLock: Readonly<Record<number, string>> = {
  8: 'the disk can only be read',
  10: 'the disk failed to read or to write',
  13: 'the disk is full',
  14: 'you have no right to write there',
  26: 'the file .lock is not one that publishing made; if nobody publishes, remove it',
};

/**
 * Why a disk did not do what was asked, to follow "stopped: ", with what it was about.
 * @returns nothing if it is no fault of a disk
 */
export function wordDiskFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return faultsOfLock[error.errcode & 0xff];
  const fault = 'code' in error && typeof error.code === 'string' ? faults[error.code] : undefined;
  if (fault === undefined) return undefined;
  return 'path' in error && typeof error.path === 'string' ? `${fault} (${error.path})` : fault;
}
