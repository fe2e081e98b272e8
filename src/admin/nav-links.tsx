import type { ServerProps } from 'payload'
import { mayImport } from '../exchange/may-import'
import { isAtLeast } from '../knowledge/workflow'
import { languageOf } from '../language/locale'
import { calendarWords } from '../language/words/calendar'
import { endingWords } from '../language/words/ending'
import { exchangeWords } from '../language/words/exchange'
import { reachWords } from '../language/words/reach'
import { subscriberImportWords } from '../language/words/subscriber-imports'
import { NavGroupOfScreens } from './nav-group-of-screens'

/** Our own screens, in the menu beside the collections. */
export function NavLinks({ i18n, user }: ServerProps) {
  if (!user) return null
  const language = languageOf({ i18n })
  const words = calendarWords[language]
  return (
    <NavGroupOfScreens
      label={words.navigation}
      screens={[
        { href: '/admin/calendar', name: words.title },
        ...(isAtLeast((user as { role?: string }).role, 'publisher')
          ? [
              { href: '/admin/audience', name: reachWords[language].growth.title },
              { href: '/admin/coverage', name: reachWords[language].coverage.title },
            ]
          : []),
        ...(user.role === 'administrator'
          ? [{ href: '/admin/ending-consents', name: endingWords[language].title }]
          : []),
        ...(mayImport(user) ? [{ href: '/admin/import', name: exchangeWords[language].screen.title }] : []),
        ...(user.role === 'administrator'
          ? [{ href: '/admin/import-subscribers', name: subscriberImportWords[language].title }]
          : []),
      ]}
    />
  )
}
