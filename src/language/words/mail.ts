import type { Localised } from '../locale'
import type { Kind } from '../routes'

/** What a bulletin says around what its editors wrote. */
type MailWords = {
  edition: (number: number, date: string) => string
  viewOnline: string
  contents: string
  sample: string
  audiences: string
  territories: string
  /** Rendered once for everybody: true of who confirmed, of who agreed on paper, and of an implied consent. */
  why: (bulletin: string) => string
  preferences: string
  unsubscribe: string
  privacy: string
  when: string
  where: string
  sentBy: string
  onBehalfOf: string
  contact: string
  online: string
  kind: Record<Kind, string>
  /** A heading for a section whose editors wrote none. */
  sectionOf: Record<Kind, string>
  sectionOfSeveral: string
  /** The link of one item, which makes sense when it is read alone. */
  read: Record<Kind, (title: string) => string>
}

export const mailWords: Localised<MailWords> = {
  fr: {
    edition: (number, date) => `Numéro ${number} · ${date}`,
    viewOnline: 'Lire ce numéro en ligne',
    contents: 'Dans ce numéro',
    sample: 'Exemple',
    audiences: 'Pour',
    territories: 'Territoire',
    why: (bulletin) =>
      `Vous recevez « ${bulletin} » parce que vous l’avez accepté, ou en raison de vos liens avec nous.`,
    preferences: 'Choisir ce que vous recevez',
    unsubscribe: 'Se désabonner de ce bulletin',
    privacy: 'Lire la politique de confidentialité',
    when: 'Quand',
    where: 'Où',
    sentBy: 'Envoyé par',
    onBehalfOf: 'au nom de\u00A0:',
    contact: 'Nous joindre',
    online: 'en ligne',
    kind: {
      'fact-sheets': 'Fiche',
      research: 'Recherche',
      initiatives: 'Initiative',
      events: 'Événement',
    },
    sectionOf: {
      'fact-sheets': 'Fiches à découvrir',
      research: 'Du côté de la recherche',
      initiatives: 'Initiatives du milieu',
      events: 'À l’agenda',
    },
    sectionOfSeveral: 'À lire et à partager',
    read: {
      'fact-sheets': (title) => `Lire la fiche « ${title} »`,
      research: (title) => `Lire le résumé « ${title} »`,
      initiatives: (title) => `Découvrir l’initiative « ${title} »`,
      events: (title) => `Voir l’événement « ${title} »`,
    },
  },
  en: {
    edition: (number, date) => `Issue ${number} · ${date}`,
    viewOnline: 'Read this issue online',
    contents: 'In this issue',
    sample: 'Sample',
    audiences: 'For',
    territories: 'Territory',
    why: (bulletin) => `You receive “${bulletin}” because you agreed to it, or because of your ties with us.`,
    preferences: 'Choose what you receive',
    unsubscribe: 'Unsubscribe from this bulletin',
    privacy: 'Read the privacy policy',
    when: 'When',
    where: 'Where',
    sentBy: 'Sent by',
    onBehalfOf: 'on behalf of',
    contact: 'Reach us',
    online: 'online',
    kind: {
      'fact-sheets': 'Fact sheet',
      research: 'Research',
      initiatives: 'Initiative',
      events: 'Event',
    },
    sectionOf: {
      'fact-sheets': 'Fact sheets to share',
      research: 'From research',
      initiatives: 'Local initiatives',
      events: 'Coming up',
    },
    sectionOfSeveral: 'To read and to share',
    read: {
      'fact-sheets': (title) => `Read the fact sheet “${title}”`,
      research: (title) => `Read the summary “${title}”`,
      initiatives: (title) => `Discover the initiative “${title}”`,
      events: (title) => `See the event “${title}”`,
    },
  },
}
