'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Locale } from '../../language/locale'

/** Where a content that this language lacks can be read. */
export type Offer = { path: string; title: string; locale: Locale }

const OtherLanguage = createContext<Offer | null>(null)

export function OtherLanguageProvider({ offer, children }: { offer: Offer | null; children: ReactNode }) {
  return <OtherLanguage value={offer}>{children}</OtherLanguage>
}

export function useOffer(): Offer | null {
  return useContext(OtherLanguage)
}
