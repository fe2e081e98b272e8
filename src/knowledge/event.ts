import type { Territory } from '../payload-types'
import type { EventFacts, Session, Standing } from './document'
import { isSafeHref } from './safe-href'
import type { Raw } from './shape'
import { termOf } from './terms'

/** When and where an event takes place, or `null` while it has no dates. */
export function eventFacts(raw: Raw): EventFacts | null {
  if (!raw.startsAt || !raw.endsAt) return null
  return {
    startsAt: raw.startsAt,
    endsAt: raw.endsAt,
    place: raw.place?.name || null,
    address: raw.place?.address || null,
    isOnline: Boolean(raw.online || raw.onlineUrl),
    onlineUrl: isSafeHref(raw.onlineUrl) ? raw.onlineUrl : null,
    registrationUrl: raw.registrationUrl || null,
    registrationEmail: raw.registrationEmail || null,
    standing: standingOf(raw),
    sessions: sessionsOf(raw),
  }
}

function standingOf(raw: Raw): Standing {
  return { state: raw.standing ?? 'confirmed', note: raw.standingNote || null }
}

function sessionsOf(raw: Raw): Session[] {
  const sessions = (raw.sessions ?? []).flatMap((session) =>
    session.startsAt && session.endsAt
      ? [
          {
            id: String(session.id ?? session.startsAt),
            startsAt: session.startsAt,
            endsAt: session.endsAt,
            label: session.label || null,
            territory: termOf(session.territory as Territory | string | null | undefined),
            place: session.place?.name || null,
            address: session.place?.address || null,
            onlineUrl: isSafeHref(session.onlineUrl) ? session.onlineUrl : null,
          },
        ]
      : [],
  )
  return sessions.sort((a, b) => a.startsAt.localeCompare(b.startsAt))
}
