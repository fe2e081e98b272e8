import type { Localised } from '../locale'

/** What staff read of what is kept, and what the register says of an erasure that time made. */
const fr = {
  title: 'Durées de conservation (en jours)',
  help: 'Chaque nuit, ce qui a servi est effacé ou rendu anonyme; le compte rendu est sous «\u00A0Conservation\u00A0». Le registre des consentements garde une empreinte de l’adresse, sans le nom.',
  rules: {
    unconfirmed: 'Demandes d’abonnement jamais confirmées',
    departed: 'Personnes désabonnées, depuis leur départ',
    lapsed: 'Personnes dont le consentement tacite a pris fin',
    newAddress: 'Nouvelles adresses qui n’ont pas répondu',
    notices: 'À qui un avis a été envoyé',
    deliveries: 'À qui une édition a été envoyée',
    requests: 'Demandes d’accès conclues',
    bounced: 'Adresses qui ne reçoivent plus, et qui les avait',
    audit: 'Lignes du journal d’audit',
  },
  between: (least: number, most: number) => `De ${least} à ${most}.`,
  nights: {
    failed: (day: string) => `La nuit du ${day} n’a pas tout effacé\u00A0: voir ce qui a échoué`,
    unfinished: (day: string) => `La nuit du ${day} avait trop à effacer\u00A0: la suivante continue`,
    stuck: (day: string) =>
      `La nuit du ${day} a commencé et n’a pas fini\u00A0: le travailleur s’est-il arrêté?`,
    missing: (day: string) => `Rien n’est effacé depuis la nuit du ${day}\u00A0: le travailleur tourne-t-il?`,
  },
  /** Kept in the register: change it, and raise `consentTextVersion`. */
  erased: {
    unconfirmed: 'Effacement automatique\u00A0: la demande n’a jamais été confirmée.',
    departed: 'Effacement automatique\u00A0: la personne était partie.',
    lapsed: 'Effacement automatique\u00A0: le consentement avait pris fin.',
    bounced: 'Effacement automatique\u00A0: l’adresse ne recevait plus.',
  },
}

const en: typeof fr = {
  title: 'Periods of retention (in days)',
  help: 'Each night, what has served is erased or made anonymous; the report is under “Retention”. The register of consents keeps a digest of the address, without the name.',
  rules: {
    unconfirmed: 'Subscription requests never confirmed',
    departed: 'People who unsubscribed, since they left',
    lapsed: 'People whose implied consent has ended',
    newAddress: 'New addresses that did not answer',
    notices: 'Who was sent a notice',
    deliveries: 'Who was sent an edition',
    requests: 'Access requests that were concluded',
    bounced: 'Addresses that no longer receive, and who had them',
    audit: 'Lines of the audit log',
  },
  between: (least, most) => `From ${least} to ${most}.`,
  nights: {
    failed: (day) => `The night of ${day} did not erase everything: see what failed`,
    unfinished: (day) => `The night of ${day} had too much to erase: the next one goes on`,
    stuck: (day) => `The night of ${day} began and did not end: has the worker stopped?`,
    missing: (day) => `Nothing has been erased since the night of ${day}: is the worker running?`,
  },
  erased: {
    unconfirmed: 'Erased automatically: the request was never confirmed.',
    departed: 'Erased automatically: the person had left.',
    lapsed: 'Erased automatically: the consent had ended.',
    bounced: 'Erased automatically: the address no longer received.',
  },
}

export const retentionWords = { fr, en } as const satisfies Localised<typeof fr>
