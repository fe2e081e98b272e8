import { expect, test } from 'vitest'
import { securityFile } from '../../../src/syndication/security'

test('a weakness can be told, to an address that is given for less than a year (RFC 9116)', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const file = securityFile({ contact: 'info@example.org', origin: 'https://example.org', now })

  const expires = /^Expires: (.+)$/m.exec(file)?.[1]
  expect(file).toContain('Contact: mailto:info@example.org\n')
  expect(Date.parse(expires ?? '') - now.getTime()).toBeLessThan(365 * 86_400_000)
  expect(Date.parse(expires ?? '')).toBeGreaterThan(now.getTime())
})
