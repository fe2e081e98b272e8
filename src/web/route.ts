import { filterNames, filterParams } from '../knowledge/filters'
import { directoryParams } from '../knowledge/organisation'
import { isLocale, type Locale, locales } from '../language/locale'
import { embedSegment, isKind, type Place, placeNamed, segments } from '../language/routes'
import { cardSegment } from '../sharing/taken-paths'

/** Another public address, or the one of the folder of `src/app` that answers. Both keep what was asked after `?`. */
export type Destination = { redirect: string; status: 307 | 308 } | { folder: string }

/**
 * Turns a public address into that of a folder. Folders bear English names, ask nothing of what stands after `?`, and know
 * no short address; the addresses we publish are in the language of their page.
 */
export function route(method: string, url: string): Destination {
  const end = url.indexOf('?')
  const [path, search] = end < 0 ? [url, ''] : [url.slice(0, end), url.slice(end)]
  if (path === '/') return { redirect: `/${locales[0]}${search}`, status: 307 }
  if (!isReadable(path)) return { folder: `/${path.startsWith('/en') ? 'en' : locales[0]}/-` }
  const short = ofShortAddress(path)
  if (short) return { folder: short + search }
  const [, locale, ...parts] = path.split('/')
  if (!isLocale(locale)) return { folder: url }
  if (parts.at(-1) === '') parts.pop()
  const place = placeNamed(parts[0])
  const published = place ? inLanguage(parts, place, locale) : parts
  const address = ['', locale, ...published].join('/')
  if (address !== path) return { redirect: address + search, status: 308 }
  if (!place) return { folder: url }
  const inner = folderOf(inLanguage(parts, place, 'en'), place)
  if (isList(place, parts) && isNarrowed(locale, place, search)) inner.push('filtered')
  if (place === 'subscribe' && parts.length === 1 && method === 'POST') inner.push('answer')
  return { folder: ['', locale, ...inner].join('/') + search }
}

/** Whether every `%` of a path stands for a byte of UTF-8 (RFC 3986): what does not is the address of no page. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** What links in mails lead to, by the letter they begin with. A token begins with its person's language. */
const acts: Record<string, string> = {
  c: 'confirm',
  p: 'preferences',
  u: 'unsubscribe',
  r: 'rights',
  a: 'address',
  b: 'undo',
  k: 'renew',
}

function ofShortAddress(path: string): string | null {
  const act = /^\/([cpurabk])\/([^/]+)$/.exec(path)
  if (act) {
    const [, letter = '', token = ''] = act
    return `/${token.startsWith('en.') ? 'en' : 'fr'}/${acts[letter]}/${token}/answer`
  }
  const link = /^\/s\/([a-z0-9]+)(-en)?$/.exec(path)
  return link ? `/${link[2] ? 'en' : 'fr'}/s/${link[1]}` : null
}

/** Files that stand under a place or a term, and have a name in each language. */
const files: readonly Place[] = ['feed.xml', 'feed.json', 'events.ics']

/** The address in one language, whichever its parts were written in. */
function inLanguage(parts: string[], place: Place, locale: Locale): string[] {
  const [, ...rest] = parts
  return [
    segments[place][locale],
    ...rest.map((part, at) => lastName(part, at, rest, place)?.[locale] ?? part),
  ]
}

/** The last part of an address when it is a name of ours: a feed, the card that others frame, or where their forms are sent. */
function lastName(part: string, at: number, rest: string[], place: Place) {
  if (at !== rest.length - 1) return null
  const file = files.find((name) => part === segments[name].fr || part === segments[name].en)
  if (file) return segments[file]
  const isEmbed = place === 'subscribe' && (part === embedSegment.fr || part === embedSegment.en)
  if (isEmbed && at === 0) return embedSegment
  const isCard = isKind(place) && at === 1 && (part === cardSegment.fr || part === cardSegment.en)
  return isCard ? cardSegment : null
}

/** What stands beside a page, by its ending, and the folder that answers. */
const sharing = { '.qr.png': 'qr-png', '.qr.svg': 'qr-svg', '.png': 'image', '.pdf': 'pdf' }
const beside: Partial<Record<Place, Record<string, string>>> = {
  'fact-sheets': sharing,
  research: sharing,
  initiatives: sharing,
  events: { ...sharing, '.ics': 'calendar' },
  pages: { '.pdf': 'pdf' },
  'key-messages': { '.png': 'image', '.pdf': 'pdf' },
}

function folderOf(parts: string[], place: Place): string[] {
  const [name = '', page = ''] = parts
  const found = Object.entries(beside[place] ?? {}).find(([ending]) => page.endsWith(ending))
  if (parts.length !== 2 || !found) return parts
  const [ending, folder] = found
  return [name, page.slice(0, -ending.length), folder]
}

function isList(place: Place, parts: string[]): boolean {
  return parts.length === 1 && (isKind(place) || place === 'organisations')
}

/** A list is made once for all; with a filter or a page number it is made at each request, by the folder `filtered`. */
function isNarrowed(locale: Locale, place: Place, search: string): boolean {
  if (!search) return false
  const names =
    place === 'organisations'
      ? Object.values(directoryParams[locale])
      : [...filterNames, 'page' as const].map((name) => filterParams[locale][name])
  const asked = new URLSearchParams(search)
  return names.some((name) => asked.get(name))
}
