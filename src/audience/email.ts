/** One spelling for one mailbox: what is compared, stored and hashed. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase()
}
