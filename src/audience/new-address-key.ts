import { onceKey } from './once-key'
import { suppressionHash } from './suppression'

/** Over its whole life, an address may be asked so many times to replace another. */
export const mostMoves = 10

/** Each time has its key, so that what an address was asked is found by its digest. `null`: never again. */
export const newAddressKey = (email: string, asked: number): string | null =>
  asked < mostMoves ? onceKey('new-address', suppressionHash(email), asked) : null
