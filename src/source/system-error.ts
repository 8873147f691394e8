/** By the codes of the system; what is not here is told in the system's own words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system cannot be written to',
  ENOSPC: 'no space is left',
  EDQUOT: 'no space is left',
  ELOOP: 'its links go in a circle',
}

/** Why the system refuses a file, in plain words; null for an error that is not the system's. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null
  // Node writes "EIO: i/o error, read '/a/b'".
  return REASONS[String(error.code)] ?? /^\w+: ([^,\n]+)/.exec(error.message)?.[1] ?? String(error.code)
}
