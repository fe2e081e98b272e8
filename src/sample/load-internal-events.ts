import { TZDate } from '@date-fns/tz'
import type { Payload } from 'payload'
import type { Localised } from '../language/locale'
import type { SampleFiles } from './files'
import { idsBySlug, type Terms } from './load-terms'
import { pick } from './pick'

type InternalEvent = {
  slug: string
  /** `2026-02-10`: the hour is not known, the whole day stands for it. */
  date: string
  title: Localised
  region: string
  organisation?: string
}

/** The dated meetings of a network, for staff alone: they show in lists and in the editorial calendar, never on the site. */
export async function loadInternalEvents(payload: Payload, files: SampleFiles, terms: Terms): Promise<void> {
  const known = await idsBySlug(payload, 'events')
  for (const event of files.items<InternalEvent>('corpus/events.json')) {
    if (known.has(event.slug)) continue
    const common = {
      collection: 'events',
      draft: true,
      overrideAccess: true,
      context: { quiet: true },
    } as const
    const { id } = await payload.create({
      ...common,
      locale: 'fr',
      data: {
        slug: event.slug,
        title: event.title.fr,
        kind: 'meeting',
        visibility: 'internal',
        ...wholeDay(event.date),
        territories: pick([event.region], terms.territories),
        organisations: pick(event.organisation ? [event.organisation] : [], terms.organisations),
        sample: true,
        _status: 'draft',
      },
    })
    await payload.update({ ...common, id, locale: 'en', data: { title: event.title.en } })
  }
}

function wholeDay(date: string): { startsAt: string; endsAt: string } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const at = (hour: number, minute: number) =>
    new Date(new TZDate(year, month - 1, day, hour, minute, 'America/Toronto').getTime()).toISOString()
  return { startsAt: at(0, 0), endsAt: at(23, 59) }
}
