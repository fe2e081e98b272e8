import type { Localised } from '../locale'

/** The words of consent. They are kept with each proof: change one, and raise `consentTextVersion` (src/audience). */
const fr = {
  purpose: (name: string, purpose: string) => `«\u00a0${name}\u00a0», par courriel. ${purpose}`,
  requester: (sender: string, onBehalfOf: string | null) =>
    `Demande faite par ${sender}.${onBehalfOf ? ` Au nom de\u00a0: ${onBehalfOf}.` : ''}`,
  postalAddress: (address: string) => `Adresse postale\u00a0: ${address}.`,
  contact: (contact: string) => `Pour nous joindre\u00a0: ${contact}.`,
  withdrawal:
    'Vous pouvez retirer votre consentement en tout temps, par le lien de désabonnement de chaque envoi ou en nous écrivant. Vos renseignements servent seulement à ces envois; vous pouvez les voir, les corriger ou les faire effacer.',
  accept: 'J’accepte de recevoir ces envois par courriel. Je peux retirer mon consentement en tout temps.',
  leave: (name: string | null) =>
    name ? `Je ne veux plus recevoir «\u00a0${name}\u00a0».` : 'Je ne veux plus recevoir d’envoi.',
  oneClick: 'Désabonnement demandé par le bouton du logiciel de courriel (RFC 8058).',
  preferences:
    'Ces renseignements servent seulement à choisir ce que nous vous envoyons et dans quelle langue. Seule votre adresse de courriel est nécessaire; le reste est facultatif.',
}

const en: typeof fr = {
  purpose: (name, purpose) => `“${name}”, by email. ${purpose}`,
  requester: (sender, onBehalfOf) =>
    `Request made by ${sender}.${onBehalfOf ? ` On behalf of: ${onBehalfOf}.` : ''}`,
  postalAddress: (address) => `Mailing address: ${address}.`,
  contact: (contact) => `To reach us: ${contact}.`,
  withdrawal:
    'You can withdraw your consent at any time, with the unsubscribe link in every mailing or by writing to us. Your information is used only for these mailings; you can see it, correct it or have it erased.',
  accept: 'I agree to receive these mailings by email. I can withdraw my consent at any time.',
  leave: (name) =>
    name ? `I no longer wish to receive “${name}”.` : 'I no longer wish to receive any mailing.',
  oneClick: 'Unsubscribed with the mail client’s own button (RFC 8058).',
  preferences:
    'This information is used only to choose what we send you and in which language. Only your email address is needed; the rest is optional.',
}

export const consentWords = { fr, en } as const satisfies Localised<typeof fr>
