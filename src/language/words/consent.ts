import type { Localised } from '../locale'

const recordedBases = {
  fr: {
    express: 'exprès',
    business: 'tacite, relation d’affaires',
    membership: 'tacite, membre, don ou bénévolat',
    inquiry: 'tacite, demande de renseignements',
  },
  en: {
    express: 'express',
    business: 'implied, business relationship',
    membership: 'implied, membership, gift or volunteering',
    inquiry: 'implied, inquiry',
  },
}

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
  /** Kept for what staff write down: nobody read a text of ours. */
  recorded: (source: 'paper' | 'phone', basis: 'express' | 'business' | 'membership' | 'inquiry') =>
    `Consentement consigné par l’équipe, reçu ${source === 'phone' ? 'au téléphone' : 'sur papier'}. Fondement\u00a0: ${recordedBases.fr[basis]}. Aucun texte de ce site n’a été lu\u00a0: la preuve mène à ce qui a été montré ou dit.`,
  unticked: (name: string | null) =>
    name
      ? `Case décochée dans les préférences\u00a0: «\u00a0${name}\u00a0».`
      : 'Case décochée dans les préférences.',
  leave: (name: string | null) =>
    name ? `Je ne veux plus recevoir «\u00a0${name}\u00a0».` : 'Je ne veux plus recevoir d’envoi.',
  stay: (name: string | null) =>
    name
      ? `J’annule mon désabonnement\u00a0: je veux continuer de recevoir «\u00a0${name}\u00a0».`
      : 'J’annule mon désabonnement\u00a0: je veux continuer de recevoir ces envois.',
  newAddress: 'C’est à cette adresse que je veux désormais recevoir vos courriels.',
  atNewAddress: (name: string) => `C’est à cette adresse que je veux recevoir «\u00a0${name}\u00a0».`,
  notMoved:
    'Quelqu’un d’autre venait de prendre cette adresse\u00a0: le changement n’a pas eu lieu, et ce consentement n’y vaut pas.',
  erase:
    'Effacez tout ce que vous savez de moi. Je ne recevrai plus rien. Vous gardez seulement une empreinte de mon adresse, pour ne plus m’écrire et pour prouver mes consentements passés.',
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
  recorded: (source, basis) =>
    `Consent recorded by the team, received ${source === 'phone' ? 'by telephone' : 'on paper'}. Basis: ${recordedBases.en[basis]}. No text of this site was read: the proof leads to what was shown or said.`,
  unticked: (name) =>
    name ? `Box unticked in the preferences: “${name}”.` : 'Box unticked in the preferences.',
  leave: (name) =>
    name ? `I no longer wish to receive “${name}”.` : 'I no longer wish to receive any mailing.',
  stay: (name) =>
    name
      ? `I take back my unsubscription: I want to keep receiving “${name}”.`
      : 'I take back my unsubscription: I want to keep receiving these mailings.',
  newAddress: 'This is the address at which I want to receive your mail from now on.',
  atNewAddress: (name) => `This is the address at which I want to receive “${name}”.`,
  notMoved:
    'Somebody else had just taken this address: the change did not take place, and this consent does not stand there.',
  erase:
    'Erase everything you know about me. I will receive nothing more. You keep only a digest of my address, so as not to write to me again and to prove my past consents.',
  oneClick: 'Unsubscribed with the mail client’s own button (RFC 8058).',
  preferences:
    'This information is used only to choose what we send you and in which language. Only your email address is needed; the rest is optional.',
}

export const consentWords = { fr, en } as const satisfies Localised<typeof fr>
