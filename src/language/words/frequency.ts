import type { Localised } from '../locale'

/** How often people are written to: the preferences, a person’s own data, and what staff see of it. */
const fr = {
  legend: 'À quelle fréquence',
  names: { each: 'À chaque numéro', weekly: 'Un résumé par semaine', monthly: 'Un résumé par mois' },
  what: {
    each: 'Un courriel par numéro, dès sa parution.',
    weekly:
      'Le lundi à 8\u00a0h, un seul courriel\u00a0: les numéros de la semaine, avec leurs titres et leurs liens.',
    monthly:
      'Le 1er du mois à 8\u00a0h, un seul courriel\u00a0: les numéros du mois, avec leurs titres et leurs liens.',
  },
  hint: 'Quand il n’y a rien de nouveau, aucun courriel n’est envoyé. Changer de fréquence ne vous fait rien manquer et rien recevoir deux fois.',
  receives: {
    each: (names: string) => `chaque numéro de ${names}, dès sa parution`,
    weekly: (names: string) => `chaque lundi, un résumé des numéros de ${names}`,
    monthly: (names: string) => `chaque mois, un résumé des numéros de ${names}`,
  },
  next: (moment: string) => `Prochain résumé\u00a0: ${moment}, s’il y a du nouveau.`,
  staff: {
    states: { waiting: 'Attend le résumé', digested: 'Dans un résumé' },
    title: 'Dans un résumé',
    expected: {
      weekly: (people: string, moment: string) => `${people} dans le résumé de la semaine (${moment})`,
      monthly: (people: string, moment: string) => `${people} dans le résumé du mois (${moment})`,
    },
    onlyDigests:
      'Personne ne reçoit chaque numéro de ce bulletin. Cette édition partira seulement dans les résumés.',
    counts: {
      waiting: 'Attendent leur résumé',
      digested: 'Mise dans un résumé',
      dropped: 'Écartée du résumé',
    },
    help: 'Les personnes qui ont choisi un résumé ne sont pas comptées dans la progression\u00a0: l’édition attend leur résumé, le lundi ou le 1er du mois à 8\u00a0h. Écartée\u00a0: la personne est partie avant.',
  },
}

const en: typeof fr = {
  legend: 'How often',
  names: { each: 'Each issue', weekly: 'One digest a week', monthly: 'One digest a month' },
  what: {
    each: 'One email for each issue, as it comes out.',
    weekly: 'On Monday at 8\u00a0a.m., a single email: the issues of the week, with their titles and links.',
    monthly:
      'On the 1st of the month at 8\u00a0a.m., a single email: the issues of the month, with their titles and links.',
  },
  hint: 'When there is nothing new, no email is sent. Changing how often makes you miss nothing and receive nothing twice.',
  receives: {
    each: (names) => `each issue of ${names}, as it comes out`,
    weekly: (names) => `every Monday, a digest of the issues of ${names}`,
    monthly: (names) => `every month, a digest of the issues of ${names}`,
  },
  next: (moment) => `Next digest: ${moment}, if there is anything new.`,
  staff: {
    states: { waiting: 'Waiting for the digest', digested: 'In a digest' },
    title: 'In a digest',
    expected: {
      weekly: (people, moment) => `${people} in the weekly digest (${moment})`,
      monthly: (people, moment) => `${people} in the monthly digest (${moment})`,
    },
    onlyDigests: 'Nobody receives each issue of this bulletin. This edition will leave in digests only.',
    counts: {
      waiting: 'Waiting for their digest',
      digested: 'Put in a digest',
      dropped: 'Left out of the digest',
    },
    help: 'People who chose a digest are not counted in the progress: the edition waits for their digest, on Monday or on the 1st of the month at 8\u00a0a.m. Left out: the person left before.',
  },
}

export const frequencyWords = { fr, en } as const satisfies Localised<typeof fr>
