/** What the page of a content says of its own kind: sources, research, initiatives, sessions. English has the keys of French. */
const fr = {
  trail: 'Vous êtes ici',
  sources: 'Sources',
  doi: (doi: string) => `DOI\u00A0: ${doi}`,
  readAt: (host: string) => `Lire sur ${host}`,
  revision: 'Ce qui a changé',

  question: 'La question',
  method: 'La méthode',
  findings: 'Ce que l’on a trouvé',
  soWhat: 'Et alors?',
  limits: 'Les limites',
  summarised: 'Les travaux résumés',

  forWhom: 'Pour qui, plus précisément',
  results: 'Ce que cela a donné',
  replicate: 'Comment le refaire ailleurs',
  contact: 'À qui écrire',
  funding: 'Financement',
  fundings: { funded: 'Projet financé', 'not-funded': 'Sans financement particulier' },
  fundedBy: (fund: string) => `Projet financé\u00A0: ${fund}`,
  grid: 'Sa place dans la grille',
  gridCaption: 'Phases de vie et facteurs que touche cette initiative',
  phase: 'Phase de vie',
  here: 'Oui',
  seeGrid: 'Voir toute la grille',

  standings: {
    confirmed: 'Comme prévu',
    moved: 'Déplacé',
    postponed: 'Reporté',
    cancelled: 'Annulé',
  },
  standingSaid: {
    confirmed: '',
    moved: 'Cet événement est déplacé\u00A0: la date ou le lieu a changé.',
    postponed: 'Cet événement est reporté\u00A0: la nouvelle date sera annoncée ici.',
    cancelled: 'Cet événement est annulé.',
  },
  sessions: 'Séances',
  session: 'Séance',
  followOnline: 'Suivre en ligne',
  firstDate: 'Date annoncée d’abord',
  ofSeries: (name: string) => `Autres dates\u00A0: ${name}`,
}

const en: typeof fr = {
  trail: 'You are here',
  sources: 'Sources',
  doi: (doi) => `DOI: ${doi}`,
  readAt: (host) => `Read it on ${host}`,
  revision: 'What changed',

  question: 'The question',
  method: 'The method',
  findings: 'What was found',
  soWhat: 'So what?',
  limits: 'The limits',
  summarised: 'The work summarized',

  forWhom: 'Who it is for, more precisely',
  results: 'What came of it',
  replicate: 'How to do it elsewhere',
  contact: 'Whom to write to',
  funding: 'Funding',
  fundings: { funded: 'Funded project', 'not-funded': 'No particular funding' },
  fundedBy: (fund) => `Funded project: ${fund}`,
  grid: 'Its place on the grid',
  gridCaption: 'Life phases and factors this initiative touches',
  phase: 'Life phase',
  here: 'Yes',
  seeGrid: 'See the whole grid',

  standings: { confirmed: 'As planned', moved: 'Moved', postponed: 'Postponed', cancelled: 'Cancelled' },
  standingSaid: {
    confirmed: '',
    moved: 'This event has moved: its date or its place has changed.',
    postponed: 'This event is postponed: the new date will be announced here.',
    cancelled: 'This event is cancelled.',
  },
  sessions: 'Sessions',
  session: 'Session',
  followOnline: 'Follow online',
  firstDate: 'Date first announced',
  ofSeries: (name) => `Other dates: ${name}`,
}

export const documentWords = { fr, en }
