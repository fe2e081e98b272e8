import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { SiteIdentity } from './site-identity'

/** Reads the settings of the site. Names fall back on French: an organization has one even where nobody translated it. */
export async function readSite(payload: Payload, locale: Locale): Promise<SiteIdentity> {
  const site = await payload.findGlobal({
    slug: 'site',
    locale,
    fallbackLocale: 'fr',
    depth: 0,
    overrideAccess: false,
  })
  return {
    isSetUp: Boolean(site.name && site.publisher),
    isSample: Boolean(site.sample),
    name: site.name || 'Liaison',
    tagline: site.tagline || '',
    publisher: site.publisher || '',
    postalAddress: site.postalAddress || '',
    contactEmail: site.contactEmail || '',
    privacy: {
      officerTitle: site.privacy?.officerTitle || '',
      officerContact: site.privacy?.officerContact || '',
      version: site.privacy?.version || '',
      date: site.privacy?.date || null,
      changes: site.privacy?.changes || '',
      changedAt: site.privacy?.changedAt || null,
      kept: site.retention ?? null,
    },
    accessibility: { contact: site.accessibility?.contact || '', date: site.accessibility?.date || null },
  }
}
