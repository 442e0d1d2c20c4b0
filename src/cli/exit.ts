/** What the process answers its caller with. The help texts and `docs/command-line.md` promise these numbers. */
export const EXIT = {
  /** Everything was done; a scan found nothing. */
  ok: 0,
  /** A scan found something. */
  found: 1,
  /** Something could not be read or written, an option is wrong, or a configuration file is. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
