import type { CollectionBeforeOperationHook, Where } from 'payload'
import { readAddress } from '../../src/audience/email'
import { suppressionHashes } from '../../src/audience/suppression'

/** Whoever looks for an address looks for its digests: the list holds no address to compare it with. */
export const findByAddress: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { where } = args as { where?: Where }
  if (operation !== 'read' || !where) return args
  return { ...args, where: digested(where) }
}

function digested(where: Where): Where {
  const parts = Object.entries(where).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map(digested)]
    const address = name === 'hash' ? addressIn(Object.values(value)) : null
    return [name, address ? { in: suppressionHashes(address) } : value]
  })
  return Object.fromEntries(parts)
}

function addressIn(values: unknown[]): string | null {
  const [typed] = values
  const read = typeof typed === 'string' && typed.includes('@') ? readAddress(typed) : null
  return read && 'email' in read ? read.email : null
}
