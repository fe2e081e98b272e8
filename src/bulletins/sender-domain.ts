import { domainToASCII } from 'node:url'
import { isLoopback } from '../platform/env'

/** A domain as it stands after the `@`, in A-labels and small letters; `null` when the text names none. */
export function domainName(text: string): string | null {
  const name = domainToASCII(text.trim().replace(/^@/, '').replace(/\.$/, '')).toLowerCase()
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name)
    ? name
    : null
}

/**
 * The domains that bulletins may be sent from (LAW C14): those that the site names, or else the one it is read at.
 * `null` on one’s own machine, where no domain is known and nothing is held back.
 */
export function senderDomains(named: string[], publicUrl: string): string[] | null {
  if (named.length > 0) return named
  const { hostname } = new URL(publicUrl)
  if (isLoopback(hostname)) return null
  return [...new Set([hostname.replace(/^www\./, ''), hostname])]
}

/** The very domain: a mailbox provider judges each subdomain by itself. */
export function isSenderAllowed(address: string, domains: string[] | null): boolean {
  const domain = domainName(address.slice(address.lastIndexOf('@') + 1))
  return domains === null || (domain !== null && domains.includes(domain))
}
