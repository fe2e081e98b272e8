/** A domain as it stands after the `@`, in A-labels and small letters; `null` when the text names none. */
export function domainName(text: string): string | null {
  const typed = text.trim().replace(/^@/, '').replace(/\.$/, '')
  if (/[\s/:@?#%[\]\\]/.test(typed) || !URL.canParse(`http://${typed}`)) return null
  const name = new URL(`http://${typed}`).hostname
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name)
    ? name
    : null
}

/** The very domain: a mailbox provider judges each subdomain by itself. `null`: any domain will do. */
export function isSenderAllowed(address: string, domains: string[] | null): boolean {
  const domain = domainName(address.slice(address.lastIndexOf('@') + 1))
  return domains === null || (domain !== null && domains.includes(domain))
}
