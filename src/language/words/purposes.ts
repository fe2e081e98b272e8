import type { Localised } from '../locale'

/** What a consent may be for, besides bulletins. `given` and `withdrawn` are kept with the proofs: change one, and raise `consentTextVersion`. */
const fr = {
  names: {
    invitations: 'Invitations à des événements',
    directory: 'Répertoire de personnes expertes',
    statistics: 'Statistiques de lecture',
  },
  given: {
    invitations:
      'Consentement donné à l’équipe, sur papier ou au téléphone\u00A0: recevoir des invitations à des événements. Il peut être retiré en tout temps.',
    directory:
      'Consentement donné à l’équipe, sur papier ou au téléphone\u00A0: figurer au répertoire de personnes expertes. Il peut être retiré en tout temps.',
    statistics:
      'Consentement donné à l’équipe, sur papier ou au téléphone\u00A0: compter dans les statistiques de lecture. Il peut être retiré en tout temps.',
  },
  withdrawn: (purpose: string) => `Je retire mon consentement\u00A0: ${purpose}.`,
  page: {
    title: 'Vos autres consentements',
    text: 'Vous les avez donnés à l’équipe, sur papier ou au téléphone. Chacun se retire d’un bouton.',
    since: (name: string, day: string) => `${name}, depuis le ${day}`,
    withdraw: (name: string) => `Retirer\u00A0: ${name}`,
  },
}

const en: typeof fr = {
  names: {
    invitations: 'Event invitations',
    directory: 'Directory of experts',
    statistics: 'Reading statistics',
  },
  given: {
    invitations:
      'Consent given to the team, on paper or by telephone: to receive invitations to events. It can be withdrawn at any time.',
    directory:
      'Consent given to the team, on paper or by telephone: to be in the directory of experts. It can be withdrawn at any time.',
    statistics:
      'Consent given to the team, on paper or by telephone: to be counted in reading statistics. It can be withdrawn at any time.',
  },
  withdrawn: (purpose) => `I withdraw my consent: ${purpose}.`,
  page: {
    title: 'Your other consents',
    text: 'You gave them to the team, on paper or by telephone. One button withdraws each.',
    since: (name, day) => `${name}, since ${day}`,
    withdraw: (name) => `Withdraw: ${name}`,
  },
}

export const purposeWords = { fr, en } as const satisfies Localised<typeof fr>
