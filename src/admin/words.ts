'use client'

import { useTranslation } from '@payloadcms/ui'
import { type Locale, languageOf } from '../language/locale'
import { type AdminWords, adminWords } from '../language/words/admin'

/** The words of our screens, in the language the person chose for the administration. */
export function useAdminWords(): { language: Locale; words: AdminWords } {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  return { language, words: adminWords[language] }
}
