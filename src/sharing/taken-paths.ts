import type { Summary } from '../knowledge/document'

/** The last part of the address of the card that others frame. */
export const cardSegment = { fr: 'carte', en: 'card' } as const

/** Where a document is taken away from: its sheet, its image, its QR code, its card. Beside its page, like `.ics`. */
export function takenPaths({ path, locale }: Pick<Summary, 'path' | 'locale'>) {
  return {
    pdf: `${path}.pdf`,
    image: `${path}.png`,
    qrPng: `${path}.qr.png`,
    qrSvg: `${path}.qr.svg`,
    card: `${path}/${cardSegment[locale]}`,
  }
}
