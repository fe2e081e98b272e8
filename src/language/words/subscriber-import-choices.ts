import type { Localised } from '../locale'

/** What is chosen before an import of subscribers is checked: its columns, on what consents rest. */
const fr = {
  columnsTitle: 'Colonnes',
  columnsHelp:
    'Dites ce que contient chaque colonne. Ce qui est déjà choisi a été deviné par son nom. Plusieurs colonnes peuvent dire qui ne reçoit rien\u00A0: une seule suffit.',
  column: 'Colonne',
  firstRows: 'Premières lignes',
  holds: 'Contient',
  holdsOf: (column: string) => `Ce que contient la colonne «\u00A0${column}\u00A0»`,
  aside: '— laissée de côté —',
  noName: (place: number) => `(colonne ${place})`,
  fields: {
    email: 'Adresse de courriel',
    firstName: 'Prénom',
    fullName: 'Nom complet (le prénom seul est pris)',
    locale: 'Langue',
    state: 'État dans l’outil d’avant',
    refuses: 'Ne veut rien recevoir (oui ou non)',
    accepts: 'Est abonné (oui ou non)',
    leftOn: 'Ne reçoit plus rien depuis',
    themes: 'Thèmes',
    audiences: 'Publics',
    territories: 'Territoires',
    organisation: 'Organisme',
    frequency: 'Fréquence',
    pausedUntil: 'En pause jusqu’au',
    basis: 'Fondement du consentement',
    givenOn: 'Date du consentement',
    expiresAt: 'Fin du consentement',
    proof: 'Preuve du consentement',
    bulletins: 'Bulletins suivis (par leurs identifiants)',
    source: 'Origine de l’abonnement',
    requestedAt: 'Date de la demande',
    confirmedAt: 'Date de la confirmation',
  },

  consentTitle: 'Consentement',
  bulletin: 'Bulletin auquel ces personnes ont consenti',
  eachNames: 'Ceux que chaque ligne nomme',
  locale: 'Langue des personnes dont la ligne ne le dit pas',
  french: 'Français',
  english: 'Anglais',
  basis: 'Fondement du consentement',
  chooseBasis: 'Choisir…',
  bases: {
    express: 'Exprès\u00A0: ces personnes ont dit oui',
    'implied:business': 'Tacite\u00A0: relation d’affaires (24 mois)',
    'implied:membership': 'Tacite\u00A0: membre, don ou bénévolat (24 mois)',
    'implied:inquiry': 'Tacite\u00A0: demande de renseignements (6 mois)',
  },
  basisInColumn:
    'Pour les lignes qui ne le disent pas. Une colonne le dit déjà\u00A0: si elle répond par oui ou non, une case vide n’est pas un oui.',
  givenOn: 'Jour où ce consentement a été donné',
  givenOnHelp:
    'Gardé au registre avec la preuve. La durée d’un consentement tacite se compte à partir de ce jour, sinon d’aujourd’hui.',
  proof: 'Preuve de ces consentements',
  proofHelp:
    'Ce que vous montreriez\u00A0: formulaire, feuille signée, outil d’avant, avec la date. Gardée au registre.',
  proofInColumn: 'Pour les lignes qui n’en donnent pas. Une colonne en donne déjà.',
  check: 'Vérifier, sans rien écrire',
  giveUp: 'Abandonner',

  faults: {
    email:
      'Dites quelle colonne contient les adresses. Si aucune ne convient, la première ligne de la liste est peut-être un titre\u00A0: retirez-la, pour que la première nomme les colonnes.',
    twice: 'Deux colonnes ne peuvent pas contenir la même chose.',
    basis: 'Choisissez le fondement du consentement, ou la colonne qui le dit.',
    proof: 'Dites ce qui prouve ces consentements, ou quelle colonne le dit.',
    bulletin: 'Choisissez un bulletin.',
    givenOn: 'Écrivez le jour ainsi\u00A0: 2026-02-10; pas plus tard qu’aujourd’hui.',
  },
}

const en: typeof fr = {
  columnsTitle: 'Columns',
  columnsHelp:
    'Say what each column holds. What is chosen already was guessed from its name. Several columns may say who receives nothing: one is enough.',
  column: 'Column',
  firstRows: 'First rows',
  holds: 'Holds',
  holdsOf: (column) => `What the column “${column}” holds`,
  aside: '— left aside —',
  noName: (place) => `(column ${place})`,
  fields: {
    email: 'Email address',
    firstName: 'First name',
    fullName: 'Full name (the first name alone is taken)',
    locale: 'Language',
    state: 'State in the previous tool',
    refuses: 'Wants nothing (yes or no)',
    accepts: 'Is subscribed (yes or no)',
    leftOn: 'Receives nothing since',
    themes: 'Themes',
    audiences: 'Audiences',
    territories: 'Territories',
    organisation: 'Organization',
    frequency: 'Frequency',
    pausedUntil: 'Paused until',
    basis: 'Basis of consent',
    givenOn: 'Date of consent',
    expiresAt: 'End of consent',
    proof: 'Proof of consent',
    bulletins: 'Bulletins followed (by their slugs)',
    source: 'Source of the subscription',
    requestedAt: 'Date of the request',
    confirmedAt: 'Date of the confirmation',
  },

  consentTitle: 'Consent',
  bulletin: 'Bulletin these people consented to',
  eachNames: 'Those that each row names',
  locale: 'Language of people whose row does not say it',
  french: 'French',
  english: 'English',
  basis: 'Basis of consent',
  chooseBasis: 'Choose…',
  bases: {
    express: 'Express: these people said yes',
    'implied:business': 'Implied: business relationship (24 months)',
    'implied:membership': 'Implied: membership, gift or volunteering (24 months)',
    'implied:inquiry': 'Implied: inquiry (6 months)',
  },
  basisInColumn:
    'For rows that do not say it. A column says it already: if it answers yes or no, an empty cell is not a yes.',
  givenOn: 'Day this consent was given',
  givenOnHelp:
    'Kept in the register with the proof. The time of an implied consent is counted from this day, or else from today.',
  proof: 'Proof of these consents',
  proofHelp: 'What you would show: form, signed sheet, previous tool, with the date. Kept in the register.',
  proofInColumn: 'For rows that give none. A column gives it already.',
  check: 'Check, and write nothing',
  giveUp: 'Give up',

  faults: {
    email:
      'Say which column holds the addresses. If none does, the first line of the list may be a title: remove it, so that the first one names the columns.',
    twice: 'Two columns cannot hold the same thing.',
    basis: 'Choose the basis of consent, or the column that says it.',
    proof: 'Say what proves these consents, or which column says it.',
    bulletin: 'Choose a bulletin.',
    givenOn: 'Write the day like this: 2026-02-10; today at the latest.',
  },
}

export const subscriberImportChoices = { fr, en } as const satisfies Localised<typeof fr>
