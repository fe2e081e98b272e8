import type { Locale } from '../language/locale'

/** What the count of a segment answers: how many now, and a few of them; addresses are masked below administrators. */
export type SegmentCount = {
  count: number
  sample: { id: string; address: string; locale: Locale }[]
  isMasked: boolean
}
