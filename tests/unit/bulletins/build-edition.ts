import type { EditionContent, EditionItem } from '../../../src/bulletins/edition-content'
import type { DraftEdition, PickedDocument } from '../../../src/bulletins/readiness'

const nb = '\u00A0'

export function buildItem(changes: Partial<EditionItem> = {}): EditionItem {
  return {
    kind: 'fact-sheets',
    id: 'f1',
    title: 'Passer au secondaire',
    lead: 'Trois gestes simples aident les jeunes à garder confiance.',
    path: '/fr/fiches/passer-au-secondaire',
    audiences: ['Parents'],
    territories: ['La Matanie'],
    sample: false,
    image: null,
    event: null,
    ...changes,
  }
}

export function buildContent(changes: Partial<EditionContent> = {}): EditionContent {
  return {
    locale: 'fr',
    edition: { id: 'e1', number: 3, slug: '3-traverser-l-automne' },
    bulletin: {
      id: 'b1',
      slug: 'liaison',
      name: 'Bulletin de liaison',
      senderName: 'Instance régionale',
      senderEmail: 'bulletin@example.org',
      replyTo: null,
      onBehalfOf: null,
      postalAddress: '1, rue de l’Exemple',
      contact: 'info@example.org',
    },
    subject: `Traverser l’automne${nb}: trois gestes`,
    preheader: 'Une fiche et deux recherches.',
    opening: null,
    sections: [{ heading: 'Fiches', items: [buildItem()] }],
    ...changes,
  }
}

export function buildPick(changes: Partial<PickedDocument> = {}): PickedDocument {
  return {
    kind: 'fact-sheets',
    id: 'f1',
    title: 'Passer au secondaire',
    isEnglishReady: true,
    endsAt: null,
    state: 'shown',
    ...changes,
  }
}

export function buildDraft(changes: Partial<DraftEdition> = {}): DraftEdition {
  return {
    id: 'e1',
    bulletin: { id: 'b1', isInEnglish: true },
    french: buildContent(),
    english: buildContent({ locale: 'en', subject: 'Getting through autumn' }),
    picked: [buildPick()],
    segment: null,
    senderDomains: ['example.org'],
    ...changes,
  }
}
