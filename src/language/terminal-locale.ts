import type { Locale } from './locale'

/** The language of a terminal: of these variables the first that is set wins, as POSIX has it. */
export function terminalLocale({ LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>): Locale {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en'
}
