import { isSignature, sign } from '../../../platform/keys'

/** A robot fetches a form and sends it in less; a browser that fills an address by itself, at one press, takes longer. */
const leastMs = 300
/** A page left open is still good the next day. */
const mostMs = 48 * 60 * 60 * 1000

/** The moment a form was shown, in a field that nobody sees: a time trap for robots, which asks nothing of anyone (WCAG 3.3.8). */
export function stampOf(now: Date): string {
  const time = now.getTime().toString(36)
  return `${time}.${sign('form', time).toString('base64url')}`
}

/** `early`: sent sooner than a person could, and good in a moment. `none`: missing, forged or too old. */
export function readStamp(stamp: string, now: Date): 'good' | 'early' | 'none' {
  const [time = '', signature = '', ...rest] = stamp.split('.')
  if (rest.length > 0 || !isSignature('form', time, Buffer.from(signature, 'base64url'))) return 'none'
  const age = now.getTime() - Number.parseInt(time, 36)
  if (age > mostMs) return 'none'
  return age < leastMs ? 'early' : 'good'
}

/** What a form that is shown again bears: its first moment, so that mending one field is never too quick; else today's. */
export function keptStamp(stamp: string, now: Date): string {
  return readStamp(stamp, now) === 'none' ? stampOf(now) : stamp
}
