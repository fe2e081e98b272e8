import type { Payload } from 'payload'
import type { Locale } from '../language/locale'

const words = {
  fr: {
    name: 'Liaison',
    tagline:
      'Des fiches, des recherches et des initiatives pour soutenir la persévérance scolaire, près de chez vous.',
    publisher: 'Organisme exemple pour la persévérance',
    officerTitle: 'Direction générale, responsable de la protection des renseignements personnels',
  },
  en: {
    name: 'Liaison',
    tagline: 'Fact sheets, research and initiatives that help people stay in school, close to home.',
    publisher: 'Sample perseverance organization',
    officerTitle: 'Executive director, person in charge of the protection of personal information',
  },
} as const

/** Who publishes the sample site. An installation that has said who it is keeps its words. */
export async function loadSite(payload: Payload, now: Date): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', locale: 'fr', overrideAccess: true })
  if (site.publisher) return
  const today = now.toISOString()
  for (const locale of ['fr', 'en'] as const satisfies Locale[]) {
    const { officerTitle, ...rest } = words[locale]
    await payload.updateGlobal({
      slug: 'site',
      locale,
      overrideAccess: true,
      context: { quiet: true },
      data: {
        ...rest,
        postalAddress: '1, rue de l’Exemple, Saint-Hyacinthe (Québec) J2S 0A0',
        contactEmail: 'info@example.org',
        senderDomains: ['example.org'],
        privacy: { officerTitle, officerContact: 'confidentialite@example.org', version: '1', date: today },
        accessibility: { contact: 'accessibilite@example.org', date: today },
        sample: true,
      },
    })
  }
}
