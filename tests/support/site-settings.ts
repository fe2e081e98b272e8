import type { Payload } from 'payload'

/** What the settings of a site must hold at least. */
export const siteSettings = {
  name: 'Essai',
  tagline: 'Un essai.',
  publisher: 'Instance d’essai',
  postalAddress: '1, rue de l’Essai',
  contactEmail: 'info@example.org',
  privacy: {
    officerTitle: 'Direction générale',
    officerContact: 'vie.privee@example.org',
    version: '1',
    date: '2026-01-01T17:00:00.000Z',
  },
  accessibility: { contact: 'info@example.org', date: '2026-01-01T17:00:00.000Z' },
}

/** Saved as the form saves them, the law's checks included. */
export const saveSite = (payload: Payload, settings: object = siteSettings) =>
  payload.updateGlobal({
    slug: 'site',
    locale: 'fr',
    context: { quiet: true },
    overrideAccess: true,
    data: settings as never,
  })
