export const limits = {
  /** Rows looked up and written at once: no more than a register takes whole (src/register/store-append.ts). */
  batch: 2000,
  /** Refused rows that an answer names; the report names them all. */
  rejected: 10_000,
  /** Characters of a proof, as the screens that ask for one take them: it stays in the register for ever. */
  proof: 1000,
  /** Characters of what is said of one row. */
  reason: 1000,
}
