import { createHash } from 'node:crypto'
import type { Summary } from '../knowledge/document'

/**
 * The identity of an entry, for ever: it follows neither the address nor the domain, or a change of either would show
 * old contents as new ones in every reader (RFC 4287 s. 4.2.6). Made from the database's own id, a UUID or not, by
 * RFC 9562 s. 5.5; each language is an entry of its own.
 */
export function stableId({ kind, id, locale }: Pick<Summary, 'kind' | 'id' | 'locale'>): string {
  const hash = createHash('sha1').update(namespace).update(`${kind}/${id}/${locale}`).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)]
  return `urn:uuid:${parts.join('-')}`
}

// Drawn at random once. Another one would give every content a new identity.
const namespace = Buffer.from('0a487d0e90914af2a14560d07f2e3b3e', 'hex')
