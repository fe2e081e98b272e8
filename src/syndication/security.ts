/** How long what the file says holds: RFC 9116 s. 2.5.5 recommends less than a year. */
const daysValid = 180

/** Whom to tell of a weakness, RFC 9116. */
export function securityFile({
  contact,
  origin,
  now,
}: {
  contact: string
  origin: string
  now: Date
}): string {
  const day = new Date(now.getTime() + daysValid * 86_400_000).toISOString().slice(0, 10)
  const lines = [
    `Contact: mailto:${contact}`,
    `Expires: ${day}T00:00:00.000Z`,
    'Preferred-Languages: fr, en',
    `Canonical: ${origin}/.well-known/security.txt`,
  ]
  return `${lines.join('\n')}\n`
}
