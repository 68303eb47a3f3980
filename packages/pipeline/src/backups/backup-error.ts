/** A backup could not be written or read where it should be. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly retry: 'later' | 'never';

  constructor(message: string, options: { readonly retry: 'later' | 'never'; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.retry = options.retry;
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left there; free some, or choose another folder',
  EDQUOT: 'there is no space left there; free some, or choose another folder',
  EACCES: 'this account may not; give it the right to, or choose another folder',
  EPERM: 'this account may not; give it the right to, or choose another folder',
  EROFS: 'nothing may be written there; choose another folder',
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'that is a folder; name a file in it',
  EEXIST: 'there is a file of that name already; choose another name',
};

/** What the file system refused, in a sentence; anything else as it came. */
export function fileErrorOf(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const remedy = REMEDIES[code];
  if (remedy === undefined) return error;
  const retry = code === 'ENOSPC' || code === 'EDQUOT' ? 'later' : 'never';
  return new BackupError(`Backup "${file}": ${remedy}.`, { retry, cause: error });
}
