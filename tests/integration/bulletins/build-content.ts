import type { Payload } from 'payload'

/** Content written by staff, as the admin would write it: only what a test is about is said. */
export function builder(payload: Payload) {
  return {
    async factSheet(
      changes: { title?: string; english?: string; published?: boolean } = {},
    ): Promise<string> {
      const { title = 'Une fiche', english, published = true } = changes
      const { id } = await payload.create({
        collection: 'fact-sheets',
        data: {
          kind: 'fiche',
          title,
          lead: `${title}, en une phrase.`,
          _status: published ? 'published' : 'draft',
        },
        draft: !published,
        locale: 'fr',
        context: { quiet: true },
        overrideAccess: true,
      })
      if (english) {
        await payload.update({
          collection: 'fact-sheets',
          id,
          data: { title: english, lead: `${english}, in a sentence.`, englishReady: true },
          locale: 'en',
          context: { quiet: true },
          overrideAccess: true,
        })
      }
      return String(id)
    },

    async event(changes: { title?: string; visibility?: 'public' | 'internal' } = {}): Promise<string> {
      const { title = 'Une rencontre', visibility = 'public' } = changes
      const { id } = await payload.create({
        collection: 'events',
        data: {
          kind: 'meeting',
          title,
          lead: `${title}, en une phrase.`,
          startsAt: '2030-02-12T19:00:00.000Z',
          endsAt: '2030-02-12T21:00:00.000Z',
          place: { name: 'Centre communautaire' },
          visibility,
          _status: 'published',
        },
        locale: 'fr',
        context: { quiet: true },
        overrideAccess: true,
      })
      return String(id)
    },

    async bulletin(slug: string, languages: ('fr' | 'en')[] = ['fr', 'en']): Promise<string> {
      const { id } = await payload.create({
        collection: 'bulletins',
        data: {
          slug,
          name: 'Bulletin de liaison',
          purpose: 'Une fois par mois, des fiches et des événements.',
          senderName: 'Instance régionale',
          senderEmail: 'bulletin@example.org',
          postalAddress: '1, rue de l’Exemple',
          contact: 'info@example.org',
          languages,
        },
        locale: 'fr',
        context: { quiet: true },
        overrideAccess: true,
      })
      return String(id)
    },

    async edition(
      bulletin: string,
      sections: Picked[],
      subject = 'Trois gestes pour l’automne',
    ): Promise<string> {
      const { id } = await payload.create({
        collection: 'editions',
        data: {
          bulletin,
          subject,
          preheader: 'Une fiche et une rencontre.',
          sections: sections.map(({ heading, items }) => ({
            heading,
            items: items.map(([relationTo, value]) => ({ relationTo, value })),
          })),
          state: 'draft',
        },
        locale: 'fr',
        overrideAccess: true,
      })
      return String(id)
    },

    async english(edition: string, subject: string, headings: string[] = []): Promise<void> {
      const { sections } = await payload.findByID({
        collection: 'editions',
        id: edition,
        depth: 0,
        overrideAccess: true,
      })
      await payload.update({
        collection: 'editions',
        id: edition,
        data: {
          subject,
          sections: (sections ?? []).map((row, index) => ({ ...row, heading: headings[index] ?? null })),
        },
        locale: 'en',
        overrideAccess: true,
      })
    },
  }
}

export type Picked = { heading: string; items: ['fact-sheets' | 'events', string][] }
