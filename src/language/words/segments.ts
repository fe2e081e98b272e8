import type { Localised } from '../locale'

const one = (count: number, singular: string, plural: string) => (Math.abs(count) < 2 ? singular : plural)

/** The first three names, and how many more there are. */
const listed = (names: string[], more: (count: number) => string) =>
  [...names.slice(0, 3), ...(names.length > 3 ? [more(names.length - 3)] : [])].join(', ')

/** What staff read while they say, without code, to whom an edition may go. */
const fr = {
  title: 'Segments',
  fields: {
    bulletins: 'Suit aussi le bulletin',
    themes: 'Thèmes choisis',
    audiences: 'Publics choisis',
    territories: 'Territoires choisis',
    organisation: 'Organisme',
    locale: 'Langue',
    frequency: 'Fréquence',
    source: 'Origine',
    basis: 'Fondement du consentement',
    confirmedAt: 'Date d’abonnement',
    lastActAt: 'Dernier geste (abonnement ou choix)',
    consentEndsAt: 'Fin du consentement tacite',
  },
  values: {
    fr: 'Français',
    en: 'Anglais',
    each: 'À chaque numéro',
    weekly: 'Résumé de la semaine',
    monthly: 'Résumé du mois',
    form: 'Formulaire du site',
    embed: 'Formulaire posé sur un autre site',
    import: 'Importation',
    paper: 'Papier',
    phone: 'Téléphone',
    sample: 'Jeu d’exemple',
    express: 'Exprès',
    implied: 'Tacite',
  },
  operators: {
    in: 'parmi ceux-ci',
    notIn: 'aucun de ceux-ci',
    none: 'aucun choix',
    some: 'au moins un choix',
    from: 'à partir du',
    before: 'avant le',
    past: 'au cours des derniers (jours)',
    ahead: 'au cours des prochains (jours)',
  },
  how: {
    all: 'Toutes ces conditions',
    any: 'Au moins une de ces conditions',
    none: 'Aucune de ces conditions',
  },
  conditions: 'Conditions',
  intro:
    'Un segment tient toujours parmi les personnes confirmées qui suivent le bulletin et ne sont pas en pause. Sans condition, ce sont toutes ces personnes.',
  territoryHelp: 'Une région comprend ses MRC.',
  mustMeet: 'La personne doit remplir',
  groupMustMeet: 'Dans ce groupe, remplir',
  condition: (place: string) => `Condition ${place}`,
  group: (place: string) => `Groupe ${place}`,
  field: 'Ce qu’on regarde',
  operator: 'Comparaison',
  valuesOf: (field: string) => `${field}\u00A0: valeurs`,
  chosen: (names: string[]) =>
    names.length === 0 ? 'rien de choisi' : listed(names, (more) => `et ${more} de plus`),
  filter: 'Filtrer la liste',
  noneFound: 'Rien ne porte ce nom.',
  gone: 'N’existe plus',
  lookedFor: 'Nom recherché…',
  partial: (count: number) =>
    `La liste montre les ${count.toLocaleString('fr-CA')} premiers. Écrivez un nom pour chercher parmi tous.`,
  day: 'Jour',
  days: 'Nombre de jours',
  addCondition: 'Ajouter une condition',
  addGroup: 'Ajouter un groupe',
  remove: (what: string) => `Retirer\u00A0: ${what}`,
  removeShort: 'Retirer',
  tooDeep:
    'Ces conditions ont été écrites ailleurs et ne tiennent pas dans cet écran. Elles comptent comme elles sont.',
  startOver: 'Les remplacer par de nouvelles',
  reach: 'Qui c’est',
  chooseBulletin: 'Choisissez d’abord le bulletin\u00A0: un segment ne sort jamais de ses abonnés.',
  counting: 'On compte…',
  about: (from: string, to: string, least: number) =>
    least === 0
      ? `Au plus ${to} personnes remplissent ces conditions. Le compte exact suit…`
      : `De ${from} à ${to} personnes remplissent ces conditions. Le compte exact suit…`,
  count: (shown: string, count: number) =>
    count === 0
      ? 'Personne ne remplit ces conditions.'
      : `${shown} ${one(count, 'personne remplit', 'personnes remplissent')} ces conditions.`,
  sample: 'Par exemple',
  masked: 'Les adresses entières sont réservées à l’administration.',
  failed: 'Le compte n’a pas pu être fait. Vérifiez la connexion et réessayez.',
  retry: 'Réessayer',
  faults: {
    'not-conditions': 'Ces conditions ne sont pas lisibles.',
    'unknown-field': 'Une condition porte sur quelque chose qui n’existe pas.',
    'no-value': 'Une condition n’a pas de valeur\u00A0: choisissez-en au moins une.',
    'too-many-values': 'Une condition a trop de valeurs\u00A0: 200 au plus.',
    'bad-value': 'Une condition a une valeur inconnue.',
    'bad-date': 'Une condition n’a pas de date\u00A0: choisissez un jour.',
    'bad-days': 'Écrivez un nombre de jours, de 1 à 3650.',
    'empty-any': 'Un groupe est vide\u00A0: ajoutez-y une condition ou retirez-le.',
    'too-deep': 'Les groupes sont trop imbriqués\u00A0: 4 niveaux au plus.',
    'too-many': 'Il y a trop de conditions\u00A0: 30 au plus.',
  },
  noBulletin: 'Ce bulletin n’existe pas, ou plus.',
  asTarget: {
    gone: 'Ce segment n’existe plus.',
    elsewhere: 'Ce segment appartient à un autre bulletin\u00A0: choisissez-en un de celui-ci.',
    kept: 'Une édition vise ce segment\u00A0: il ne change plus de bulletin. Créez-en un autre.',
  },
  sending: {
    goesTo: (name: string) => `Segment visé\u00A0: ${name}`,
    missing: 'Elle est pour un segment, et n’en a aucun\u00A0: elle attend.',
    onlyThem:
      'Seules les personnes de ce segment recevront l’édition. Il est figé au lancement\u00A0: qui y entre ensuite ne la recevra pas.',
    nobody:
      'Personne n’est dans ce segment aujourd’hui\u00A0: changez ses conditions, ou choisissez d’écrire à toutes les personnes abonnées.',
    wentTo: (name: string) => `Envoyée au segment\u00A0: ${name}`,
  },
}

const en: typeof fr = {
  title: 'Segments',
  fields: {
    bulletins: 'Also follows the bulletin',
    themes: 'Chosen themes',
    audiences: 'Chosen audiences',
    territories: 'Chosen territories',
    organisation: 'Organization',
    locale: 'Language',
    frequency: 'Frequency',
    source: 'Source',
    basis: 'Basis of consent',
    confirmedAt: 'Subscription date',
    lastActAt: 'Last act (subscription or choice)',
    consentEndsAt: 'End of implied consent',
  },
  values: {
    fr: 'French',
    en: 'English',
    each: 'Each edition',
    weekly: 'Weekly digest',
    monthly: 'Monthly digest',
    form: 'Form on the site',
    embed: 'Form placed on another site',
    import: 'Import',
    paper: 'Paper',
    phone: 'Telephone',
    sample: 'Sample data',
    express: 'Express',
    implied: 'Implied',
  },
  operators: {
    in: 'any of these',
    notIn: 'none of these',
    none: 'no choice',
    some: 'at least one choice',
    from: 'on or after',
    before: 'before',
    past: 'within the last (days)',
    ahead: 'within the next (days)',
  },
  how: {
    all: 'All of these conditions',
    any: 'At least one of these conditions',
    none: 'None of these conditions',
  },
  conditions: 'Conditions',
  intro:
    'A segment is always within the confirmed people who follow the bulletin and are not paused. Without conditions, it is all of them.',
  territoryHelp: 'A region includes its RCMs.',
  mustMeet: 'The person must meet',
  groupMustMeet: 'In this group, meet',
  condition: (place) => `Condition ${place}`,
  group: (place) => `Group ${place}`,
  field: 'What is looked at',
  operator: 'Comparison',
  valuesOf: (field) => `${field}: values`,
  chosen: (names) => (names.length === 0 ? 'nothing chosen' : listed(names, (more) => `and ${more} more`)),
  filter: 'Filter the list',
  noneFound: 'Nothing bears this name.',
  gone: 'No longer exists',
  lookedFor: 'Looking up the name…',
  partial: (count) =>
    `The list shows the first ${count.toLocaleString('en-CA')}. Write a name to search them all.`,
  day: 'Day',
  days: 'Number of days',
  addCondition: 'Add a condition',
  addGroup: 'Add a group',
  remove: (what) => `Remove: ${what}`,
  removeShort: 'Remove',
  tooDeep: 'These conditions were written elsewhere and do not fit this screen. They count as they are.',
  startOver: 'Replace them with new ones',
  reach: 'Who they are',
  chooseBulletin: 'Choose the bulletin first: a segment never leaves its subscribers.',
  counting: 'Counting…',
  about: (from, to, least) =>
    least === 0
      ? `At most ${to} people meet these conditions. The exact count follows…`
      : `Between ${from} and ${to} people meet these conditions. The exact count follows…`,
  count: (shown, count) =>
    count === 0
      ? 'Nobody meets these conditions.'
      : `${shown} ${one(count, 'person meets', 'people meet')} these conditions.`,
  sample: 'For example',
  masked: 'Whole addresses are for administrators.',
  failed: 'They could not be counted. Check the connection and try again.',
  retry: 'Try again',
  faults: {
    'not-conditions': 'These conditions cannot be read.',
    'unknown-field': 'A condition is about something that does not exist.',
    'no-value': 'A condition has no value: choose at least one.',
    'too-many-values': 'A condition has too many values: 200 at most.',
    'bad-value': 'A condition has an unknown value.',
    'bad-date': 'A condition has no date: choose a day.',
    'bad-days': 'Write a number of days, from 1 to 3650.',
    'empty-any': 'A group is empty: add a condition to it or remove it.',
    'too-deep': 'Groups are nested too deep: 4 levels at most.',
    'too-many': 'There are too many conditions: 30 at most.',
  },
  noBulletin: 'This bulletin does not exist, or no longer does.',
  asTarget: {
    gone: 'This segment no longer exists.',
    elsewhere: 'This segment belongs to another bulletin: choose one of this bulletin.',
    kept: 'An edition goes to this segment: its bulletin no longer changes. Make another segment.',
  },
  sending: {
    goesTo: (name) => `Goes to the segment: ${name}`,
    missing: 'It is for a segment, and has none: it waits.',
    onlyThem:
      'Only the people of this segment will receive the edition. It is fixed when sending starts: whoever enters it later will not receive it.',
    nobody:
      'Nobody is in this segment today: change its conditions, or choose to write to everyone who subscribes.',
    wentTo: (name) => `Sent to the segment: ${name}`,
  },
}

export const segmentWords = { fr, en } as const satisfies Localised<typeof fr>
