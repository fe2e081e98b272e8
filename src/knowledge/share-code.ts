import { randomInt } from 'node:crypto'

/** Digits and letters that nobody takes for one another on paper. */
const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

/** Eight signs drawn at random: of ten thousand documents, two would share one once in ten thousand sites. */
export function newShareCode(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
