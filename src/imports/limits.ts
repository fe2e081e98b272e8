export const limits = {
  /** Bytes of a list sent to the administration: about a million people. The command line takes any. */
  upload: 100_000_000,
}
