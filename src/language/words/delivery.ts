import type { Localised } from '../locale'

export const deliveryWords = {
  fr: { testPrefix: '[Essai]', houseName: 'Liaison' },
  en: { testPrefix: '[Test]', houseName: 'Liaison' },
} as const satisfies Localised<{ testPrefix: string; houseName: string }>
