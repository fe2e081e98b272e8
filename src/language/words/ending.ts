import type { Localised } from '../locale'

/** What staff read of implied consents that end. */
const fr = {
  title: 'Consentements qui prennent fin',
  intro:
    'Ces personnes reçoivent un bulletin en vertu d’un consentement tacite, que la loi limite dans le temps. Trente jours avant la fin, Liaison leur écrit une seule fois pour obtenir un consentement exprès. Sans réponse, les envois s’arrêtent d’eux-mêmes.',
  desk: {
    title: 'Consentements et demandes',
    within: (days: number) => `Consentements tacites qui prennent fin d’ici ${days}\u00A0jours`,
    see: 'Voir qui',
    nothing: 'Aucun consentement ne prend fin d’ici 60\u00A0jours.',
  },
  count: (count: string) => `${count} d’ici 60\u00A0jours`,
  atLeast: (count: string) => `${count} ou plus`,
  nothing: 'Aucun consentement tacite ne prend fin d’ici 60\u00A0jours. Rien à faire.',
  forAdministrators: 'Cette liste contient des adresses\u00A0: elle est réservée à l’administration.',
  failed: 'La liste n’a pas pu être lue. Rien n’est perdu\u00A0: rechargez la page.',
  columns: {
    endsOn: 'Fin',
    person: 'Personne',
    bulletin: 'Bulletin',
    kind: 'Motif',
    asked: 'Question posée',
  },
  kinds: {
    business: 'Relation d’affaires',
    membership: 'Membre, don ou bénévolat',
    inquiry: 'Demande de renseignements',
  },
  notAsked: (day: string) => `À partir du ${day}`,
  soon: 'Bientôt',
  next: 'Page suivante',
  first: 'Revenir au début',
}

const en: typeof fr = {
  title: 'Consents that are ending',
  intro:
    'These people receive a bulletin on an implied consent, which the law limits in time. Thirty days before the end, Liaison writes to them once to obtain an express consent. Without an answer, mailings stop by themselves.',
  desk: {
    title: 'Consents and requests',
    within: (days) => `Implied consents that end within ${days} days`,
    see: 'See who',
    nothing: 'No consent ends within 60 days.',
  },
  count: (count) => `${count} within 60 days`,
  atLeast: (count) => `${count} or more`,
  nothing: 'No implied consent ends within 60 days. There is nothing to do.',
  forAdministrators: 'This list holds addresses: it is for administrators.',
  failed: 'The list could not be read. Nothing is lost: reload the page.',
  columns: { endsOn: 'Ends', person: 'Person', bulletin: 'Bulletin', kind: 'Ground', asked: 'Asked' },
  kinds: {
    business: 'Business relationship',
    membership: 'Membership, gift or volunteering',
    inquiry: 'Inquiry',
  },
  notAsked: (day) => `From ${day} on`,
  soon: 'Soon',
  next: 'Next page',
  first: 'Back to the start',
}

export const endingWords = { fr, en } as const satisfies Localised<typeof fr>
