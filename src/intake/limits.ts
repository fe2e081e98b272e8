export const limits = {
  /** Rows looked up and written at once: no more than a register takes whole (src/register/store-append.ts). */
  batch: 2000,
  /** Refused rows that an answer names; the report names them all. */
  rejected: 10_000,
}
