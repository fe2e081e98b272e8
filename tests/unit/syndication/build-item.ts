import type { Summary } from '../../../src/knowledge/document'
import type { SiteIdentity } from '../../../src/knowledge/site-identity'
import type { FeedItem } from '../../../src/syndication/feed'

export const origin = 'https://bulletin.example.org'

export const site: SiteIdentity = {
  isSetUp: true,
  isSample: false,
  name: 'Persévérance & cie',
  tagline: 'Des fiches <utiles>',
  publisher: 'Organisme exemple',
  postalAddress: '',
  contactEmail: '',
  privacy: {
    officerTitle: '',
    officerContact: '',
    version: '',
    date: null,
    changes: '',
    changedAt: null,
    kept: null,
  },
  accessibility: { contact: '', date: null },
}

export function buildItem(extra: Partial<FeedItem> = {}): FeedItem {
  return {
    id: '0b0e7f1e-2f4c-4a55-9d5c-0f6f9c1f2a3b',
    kind: 'fact-sheets',
    nature: null,
    locale: 'fr',
    slug: 'le-sommeil',
    path: '/fr/fiches/le-sommeil',
    title: 'Le sommeil',
    lead: 'Dormir aide à apprendre.',
    isSample: false,
    publishedAt: '2026-02-12T15:00:00.000Z',
    revisedOn: '2026-03-01T15:00:00.000Z',
    revisionReason: null,
    updatedAt: '2026-03-02T15:00:00.000Z',
    audiences: [],
    themes: [],
    territories: [],
    event: null,
    body: '<p>Huit heures.</p>',
    ...extra,
  }
}

export function buildEvent(
  facts: Partial<Summary['event'] & object> = {},
  extra: Partial<FeedItem> = {},
): FeedItem {
  return buildItem({
    kind: 'events',
    nature: 'training',
    slug: 'formation',
    path: '/fr/evenements/formation',
    title: 'Formation',
    lead: 'Une demi-journée.',
    event: {
      startsAt: '2026-07-15T18:30:00.000Z',
      endsAt: '2026-07-15T20:00:00.000Z',
      place: 'Salle A',
      address: '1, rue de l’Exemple',
      isOnline: false,
      onlineUrl: null,
      registrationUrl: 'https://example.org/inscription?a=1&b=2',
      registrationEmail: null,
      standing: { state: 'confirmed', note: null },
      sessions: [],
      ...facts,
    },
    ...extra,
  })
}
