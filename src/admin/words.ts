'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Locale } from '../language/locale'
import { type AdminWords, adminWords } from '../language/words/admin'
import { adminLanguage } from './words-of-language'

/** The words of our screens, in the language the person chose for the administration. */
export function useAdminWords(): { language: Locale; words: AdminWords } {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  return { language, words: adminWords[language] }
}
