import type { Document } from '../../../src/knowledge/document'
import type { SiteIdentity } from '../../../src/knowledge/site-identity'

export const origin = 'https://bulletin.example.org'

export function buildDocument(changes: Partial<Document> = {}): Document {
  return {
    id: '5b0c7c52-0000-4000-8000-000000000001',
    kind: 'fact-sheets',
    nature: 'technical',
    locale: 'fr',
    slug: 'lire-ensemble',
    path: '/fr/fiches/lire-ensemble',
    title: 'Lire ensemble',
    lead: 'Quinze minutes par jour changent beaucoup\u00A0: voici comment.',
    isSample: false,
    publishedAt: '2026-02-01T15:00:00Z',
    revisedOn: '2026-03-02T15:00:00Z',
    revisionReason: null,
    updatedAt: '2026-03-02T15:00:00Z',
    audiences: [{ slug: 'parents', name: 'Parents' }],
    themes: [],
    territories: [],
    event: null,
    keyMessages: ['Le plaisir d’abord.'],
    body: '<h2>Pourquoi</h2><p>Un <strong>texte</strong> et un <a href="https://example.org/lien">lien</a>.</p><ul><li>Un</li><li>Deux</li></ul>',
    picture: null,
    originalUrl: null,
    organisations: [],
    factors: [],
    lifePhases: [],
    axes: [],
    related: [],
    sources: [],
    research: null,
    initiative: null,
    series: null,
    otherLanguagePath: null,
    shareCode: 'k7m2x9ab',
    ...changes,
  }
}

export function buildSite(changes: Partial<SiteIdentity> = {}): SiteIdentity {
  return {
    isSetUp: true,
    isSample: false,
    name: 'Le Trait',
    tagline: '',
    publisher: 'Instance de la région',
    postalAddress: '1, rue de l’Exemple, Joliette',
    contactEmail: 'info@example.org',
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
    ...changes,
  }
}
